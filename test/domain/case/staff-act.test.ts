import { emptyForm, formProblem, needsForm, staffActs, type ActForm } from '@/domain/case/staff-act'
import { caseTransitions, type CaseStatus } from '@/domain/case/status'
import type { StaffAct } from '@/domain/case/staff-act'

/** Done elsewhere: to a document, a booking, a step, an urge, an errand. */
const elsewhere = [
  'review',
  'check-in',
  'finish-step',
  'stop-step',
  'resume-step',
  'assign',
  'ask-extension',
  'report-back',
  'choose-delivery',
  'run-errand'
]

test('the desk offers every act on a case that the table gives to staff', () => {
  const staff = caseTransitions.filter(({ by }) =>
    by.some((role) => ['clerk', 'handler', 'grid-worker'].includes(role))
  )
  const acts = new Set(staff.map(({ action }) => action as string))
  expect([...staffActs, ...elsewhere].sort()).toEqual([...acts].sort())
})

test.each<[string, StaffAct, CaseStatus, Partial<ActForm>, string | null]>([
  ['AL-32 not ours, without reasons', 'refuse', 'received', { authority: '县医保局' }, 'reasons'],
  ['AL-32 not ours, nobody named', 'refuse', 'received', { reasons: '不归我们办' }, 'authority'],
  [
    'AL-32 blanks name nobody',
    'refuse',
    'received',
    { reasons: '不归', authority: ' ' },
    'authority'
  ],
  ['still wrong', 'refuse', 'awaiting-correction', { reasons: '还是不对' }, null],
  ['revoked without reasons', 'revoke', 'in-progress', { reasons: ' 无 ' }, 'reasons'],
  ['granted', 'decide', 'in-progress', { granted: true }, null],
  ['denied without reasons', 'decide', 'in-progress', { granted: false }, 'reasons'],
  ['denied with reasons', 'decide', 'in-progress', { granted: false, reasons: '不符合' }, null],
  ['ZJ-11.2 provisionally, nothing promised', 'accept-provisionally', 'received', {}, 'commitment'],
  [
    'ZJ-11.2 provisionally, promised',
    'accept-provisionally',
    'received',
    { committed: true },
    null
  ],
  ['accepted', 'accept', 'received', {}, null]
])('what a form still needs: %s', (_, act, status, form, problem) => {
  expect(formProblem(act, { ...emptyForm, ...form }, status)).toBe(problem)
})

test('only what takes something from a resident, and a decision, asks for words', () => {
  expect(staffActs.filter(needsForm)).toEqual(['decide', 'revoke', 'refuse'])
})
