import { told } from '@/domain/notice/kinds'
import { outboxStatuses } from '@/domain/notice/outbox'
import { phoneState, phoneStates } from '@/domain/notice/phone-state'
import { phoneGroups } from '@/domain/notice/switches'

test('there is a switch for every group of which something goes to the phone, and for no other', () => {
  const toPhone = Object.values(told).filter(
    ({ to, template, mustReach }) => to === 'resident' && (template !== null || mustReach)
  )
  expect(new Set(phoneGroups)).toEqual(new Set(toPhone.map(({ group }) => group)))
  expect(phoneGroups).not.toContain('work')
})

test('a message that can’t be sent any more is one of the inbox alone for its resident', () => {
  expect(phoneState('dead')).toBe('inbox-only')
  expect(phoneState('sending')).toBe('waiting')
  expect(new Set(outboxStatuses.map(phoneState))).toEqual(new Set(phoneStates))
})
