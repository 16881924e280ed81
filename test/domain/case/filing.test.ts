import { filingObstacle, lookDue } from '@/domain/case/filing'
import type { Guide } from '@/domain/service/guide'
import { dateString } from '@/domain/time/date'
import { buildCalendar } from '@/cloud/seed/calendar'
import { complete as brought, items } from '../checklist/make-items'

const complete = { ...brought, proof: { way: 'file' } } as const
const open = { online: true, counter: true, restriction: null }
const guide: Pick<Guide, 'channels' | 'situations'> = { channels: open, situations: [] }
const asks = [{ id: 'who', question: '谁？', options: [{ id: 'me', label: '我' }] }]

test.each([
  ['everything is there', complete, null],
  ['what may come later is missing', { ...complete, photo: {} }, null],
  ['a main document is missing', { ...complete, form: {} }, 'documents-missing'],
  ['a shared one is not confirmed', { ...complete, register: {} }, 'documents-missing'],
  ['one is to be brought', { ...complete, proof: { way: 'bring' } }, 'documents-to-bring'],
  ['one is replaced', { ...complete, proof: { way: 'other-proof' } }, null]
] as const)('ZJ-6 filing online where %s', (_, given, expected) => {
  expect(filingObstacle(guide, {}, items(given))).toBe(expected)
})

test('ZJ-6 the channel comes before the questions, and these before the documents', () => {
  const missing = items({ ...complete, form: {} })
  const closed = { channels: { ...open, online: false }, situations: asks }
  expect(filingObstacle(closed, {}, missing)).toBe('channel-closed')
  expect(filingObstacle({ channels: open, situations: asks }, {}, missing)).toBe('answers-missing')
  expect(filingObstacle({ channels: open, situations: asks }, { who: 'me' }, missing)).toBe(
    'documents-missing'
  )
})

test.each([
  ['2026-11-20', '2026-11-23'],
  ['2026-11-24', '2026-11-25'],
  ['2026-09-30', '2026-10-08'],
  ['2026-10-09', '2026-10-10']
])('ZJ-6, AL-82 what was filed on %s is looked at by %s', (received, by) => {
  const rules = { lookWorkingDays: 1 }
  expect(lookDue(buildCalendar(), dateString(received), rules)).toBe(by)
})
