import { bundleStatus, bundleStep, type BundleCase } from '@/domain/case/bundle'
import { caseStatuses, isFinal } from '@/domain/case/status'
import { dateString } from '@/domain/time/date'

const draft: BundleCase = {
  status: 'draft',
  openQuestions: [],
  missingCount: 0,
  booking: null,
  deferredDue: null
}

test.each<[string, Partial<BundleCase>]>([
  ['questions', { openQuestions: ['parents'], missingCount: 2 }],
  ['documents', { missingCount: 1, booking: {} }],
  ['book', {}],
  ['visit', { booking: {} }],
  ['look', { status: 'received' }],
  ['correct', { status: 'awaiting-correction' }],
  ['work', { status: 'in-progress' }],
  ['defer', { status: 'in-progress', deferredDue: dateString('2026-12-11') }],
  ['collect', { status: 'decided' }],
  ['done', { status: 'delivered' }],
  ['ended', { status: 'withdrawn', deferredDue: dateString('2026-12-11') }]
])('a case waits for: %s', (step, part) => {
  expect(bundleStep({ ...draft, ...part })).toBe(step)
})

test('the life event is where the case is that asks for most', () => {
  expect(bundleStatus(['received', 'withdrawn', 'draft'])).toBe('draft')
  expect(bundleStatus(['in-progress', 'awaiting-correction'])).toBe('awaiting-correction')
  expect(bundleStatus(['delivered', 'decided', 'refused'])).toBe('decided')
})

test('once every case has ended it is as its cases are', () => {
  for (const end of caseStatuses.filter(isFinal)) expect(bundleStatus([end])).toBe(end)
})
