import fc from 'fast-check'
import { afterSending, type Answer } from '@/domain/notice/after-sending'
import { told } from '@/domain/notice/kinds'
import {
  outboxStatusAfter,
  phoneChannels,
  type OutboxStatus,
  type PhoneChannel
} from '@/domain/notice/outbox'

const backOff = { firstMs: 20_000, factor: 3, longestMs: 1_800_000, tries: 3 }
const everywhere: PhoneChannel[] = ['phone', 'sms']
const attempt = (tries = 0, open = everywhere) => ({
  message: { told: told['correction-asked'], tried: [] },
  channel: 'phone' as const,
  tries,
  open
})

test('what arrived is sent, and its credit is used up', () => {
  const after = afterSending(attempt(), { is: 'sent' }, backOff, 1)
  expect(after).toMatchObject({ action: 'deliver', credit: 'kept', reason: null })
})

test('what nobody answered for may have arrived: it is not sent again, and its credit may be gone', () => {
  const after = afterSending(attempt(), { is: 'unsure', why: 'time-out' }, backOff, 1)
  expect(after).toMatchObject({ action: 'lose', credit: 'kept', reason: 'time-out', tried: [] })
})

test('a busy other side is asked again with a pause, then the next way is taken and the credit comes back', () => {
  const busy: Answer = { is: 'again', why: '45009' }
  const pauses = [0, 1, 2].map((tries) => afterSending(attempt(tries), busy, backOff, 1))
  expect(pauses.map(({ pauseMs }) => pauseMs)).toEqual([20_000, 60_000, 0])
  expect(pauses.map(({ credit }) => credit)).toEqual(['kept', 'kept', 'returned'])
  expect(pauses[2]).toMatchObject({ action: 'put-off', tried: ['phone'], tries: 0 })
})

test('43101 is normal: SMS is next for what must reach somebody, and else it stays in the inbox', () => {
  const refused: Answer = { is: 'refused', why: '43101' }
  expect(afterSending(attempt(), refused, backOff, 1)).toMatchObject({
    action: 'put-off',
    tried: ['phone'],
    credit: 'gone'
  })
  expect(afterSending(attempt(0, ['phone']), refused, backOff, 1).action).toBe('keep')
})

test('a message that is wrong in itself is dead where there is no other way', () => {
  const after = afterSending(attempt(0, ['phone']), { is: 'never', why: '47003' }, backOff, 1)
  expect(after).toMatchObject({ action: 'give-up', reason: '47003', credit: 'returned' })
})

test('whatever is answered, a message comes to an end, and is on each way at most once', () => {
  const words = ['sent', 'refused', 'again', 'unsure', 'never'] as const
  const answers = fc.infiniteStream(fc.constantFrom(...words))
  const open = fc.subarray([...phoneChannels], { minLength: 1 })
  fc.assert(
    fc.property(answers, open, (said, open) => {
      let tried: readonly PhoneChannel[] = []
      let tries = 0
      let status: OutboxStatus = 'sending'
      const arrived: PhoneChannel[] = []
      for (let n = 0; n < 3 * backOff.tries + 1 && status === 'sending'; n += 1) {
        const channel = open.find((one) => !tried.includes(one))!
        const message = { told: told['correction-asked'], tried }
        const answer: Answer = { is: said.next().value as Answer['is'] }
        if (answer.is === 'sent' || answer.is === 'unsure') arrived.push(channel)
        const after = afterSending({ message, channel, tries, open }, answer, backOff, 0.5)
        status = outboxStatusAfter('sending', after.action)
        if (status === 'waiting') status = outboxStatusAfter(status, 'claim')
        tried = after.tried
        tries = after.tries
      }
      expect(status).not.toBe('sending')
      expect(arrived.length).toBe(status === 'sent' || status === 'unsure' ? 1 : 0)
    })
  )
})
