// The workers of a round share the work: one looks at a time, past what the others have.
import type { DueMessage } from '@/cloud/database/outbox'
import { inHand } from '@/cloud/use-cases/notice/in-hand'

const messages = (...ids: string[]) => ids.map((id) => ({ id })) as unknown as DueMessage[]

test('what one worker has in hand another one is told of, until it is let go', async () => {
  const hand = inHand()
  const told: string[][] = []
  const find = (...ids: string[]) =>
    hand.take((others) => {
      told.push([...others])
      return Promise.resolve(messages(...ids))
    })
  const [first] = await Promise.all([find('a', 'b'), find('c')])
  hand.letGo(first)
  await find()
  expect(told).toEqual([[], ['a', 'b'], ['c']])
})

test('a look that fails keeps nobody else from looking', async () => {
  const hand = inHand()
  const failed = hand.take(() => Promise.reject(new Error('away')))
  const found = hand.take(() => Promise.resolve(messages('a')))
  await expect(failed).rejects.toThrow('away')
  expect(await found).toEqual(messages('a'))
})
