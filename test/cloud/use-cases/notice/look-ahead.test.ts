// A worker that gets on quickly finds a few batches at a time; one that waits for phones a single one.
import type { DueMessage } from '@/cloud/database/outbox'
import { inHand } from '@/cloud/use-cases/notice/in-hand'
import { lookAhead } from '@/cloud/use-cases/notice/look-ahead'

/** What `performance.now()` says. */
let ms = 1_000
/** The messages that are due, and how many were asked for at each look. */
let due: string[] = []
let asked: number[] = []

beforeEach(() => {
  due = Array.from({ length: 60 }, (_, nth) => `m${nth}`)
  asked = []
  jest.spyOn(performance, 'now').mockImplementation(() => ms)
})
afterEach(() => jest.restoreAllMocks())

function worker(hand = inHand()) {
  const ahead = lookAhead(hand, 3, (most, besides) => {
    asked.push(most)
    const found = due.filter((id) => !besides.includes(id)).slice(0, most)
    return Promise.resolve(found.map((id) => ({ id })) as unknown as DueMessage[])
  })
  /** Takes a batch, sends it in so many milliseconds, and settles it. */
  return async (takesMs: number) => {
    const batch = await ahead.next()
    ms += takesMs
    due = due.filter((id) => !batch.some((message) => message.id === id))
    hand.letGo(batch)
    return batch.map(({ id }) => id)
  }
}

test('quick batches are found sixteen at a time, each message once and in order', async () => {
  const send = worker()
  const sent: string[] = []
  for (let batch = await send(5); batch.length > 0; batch = await send(5)) sent.push(...batch)
  expect(sent).toEqual(Array.from({ length: 60 }, (_, nth) => `m${nth}`))
  expect(asked).toEqual([3, 48, 48, 48])
})

test('after a batch that took long, what was found ahead is looked for anew', async () => {
  const send = worker()
  await send(5)
  expect(await send(500)).toEqual(['m3', 'm4', 'm5'])
  due.unshift('urgent')
  expect(await send(5)).toEqual(['urgent', 'm6', 'm7'])
  expect(asked).toEqual([3, 48, 3])
})

test('what one worker has found ahead, another one passes by until it is forgotten', async () => {
  const hand = inHand()
  const [one, other] = [worker(hand), worker(hand)]
  await one(5)
  expect(await one(500)).toEqual(['m3', 'm4', 'm5'])
  expect(await other(5)).toEqual(['m51', 'm52', 'm53'])
  expect(await one(5)).toEqual(['m6', 'm7', 'm8'])
})
