import { availableActions, obstacle, type CaseFacts, type Obstacle } from '@/domain/case/available'
import { caseTransition, type CaseAction, type CaseStatus } from '@/domain/case/status'
import { dateString } from '@/domain/time/date'
import { complete, due, items } from '../checklist/make-items'

const today = dateString('2026-12-01')
const afterDue = dateString('2026-12-11')

type Given = Parameters<typeof items>[0]

/** A case without steps, notice or extension. */
const idle = {
  filing: null,
  noticeGiven: false,
  today,
  steps: [],
  decidingStep: null,
  dueOn: null,
  extension: null,
  actorId: 'me'
}

function stands(
  status: CaseStatus,
  action: CaseAction,
  given: Given,
  more: Partial<CaseFacts> = {}
): Obstacle | null {
  const facts = { status, items: items(given), ...idle, ...more }
  return obstacle(facts, caseTransition(status, action)!)
}

describe('acceptance', () => {
  test.each<[string, Given, Obstacle | null]>([
    ['everything there and right', complete, null],
    ['a main document missing', { ...complete, form: {} }, 'documents-missing'],
    ['a deferrable one missing', { ...complete, photo: {} }, 'documents-missing'],
    ['a shared one not confirmed', { ...complete, register: {} }, 'documents-missing'],
    ['a shared one found right', { ...complete, register: { verdict: 'right' } }, null],
    ['one wrong', { ...complete, proof: { verdict: 'wrong' } }, 'documents-wrong'],
    ['one not looked at', { ...complete, proof: { way: 'bring' } }, 'not-looked-at'],
    [
      'other proof found right',
      { ...complete, proof: { way: 'other-proof', verdict: 'right' } },
      null
    ]
  ])('ZJ-11.1 complete and in form is accepted: %s', (_, given, expected) => {
    expect(stands('received', 'accept', given)).toBe(expected)
    expect(stands('awaiting-correction', 'accept', given)).toBe(expected)
  })

  test.each<[string, Given, Obstacle | null]>([
    ['only a deferrable one missing', { ...complete, photo: {} }, null],
    ['nothing missing', complete, 'nothing-missing'],
    ['a main one missing too', { ...complete, photo: {}, form: {} }, 'main-document-missing'],
    ['one missing that can’t come later', { ...complete, proof: {} }, 'not-all-deferrable'],
    ['one wrong', { ...complete, photo: {}, proof: { verdict: 'wrong' } }, 'documents-wrong'],
    ['one not looked at', { ...complete, photo: {}, proof: { way: 'bring' } }, 'not-looked-at']
  ])('ZJ-11.2 provisional acceptance: %s', (_, given, expected) => {
    expect(stands('received', 'accept-provisionally', given)).toBe(expected)
  })
})

describe('the one-time notice', () => {
  test.each<[string, Given, Obstacle | null]>([
    ['one missing', { ...complete, proof: {} }, null],
    ['one wrong', { ...complete, proof: { verdict: 'wrong' } }, null],
    ['a deferrable one missing', { ...complete, photo: {} }, null],
    ['nothing wrong', complete, 'nothing-missing'],
    ['only a shared one not confirmed', { ...complete, register: {} }, 'nothing-missing'],
    ['one not looked at yet', { ...complete, photo: {}, proof: { way: 'file' } }, 'not-looked-at']
  ])('ZJ-11.3 says everything at once: %s', (_, given, expected) => {
    expect(stands('received', 'ask-for-correction', given)).toBe(expected)
  })

  test('ZJ-11.3 is given once', () => {
    const given = { ...complete, proof: {} }
    expect(stands('received', 'ask-for-correction', given, { noticeGiven: true })).toBe(
      'notice-given'
    )
  })

  test.each<[string, Given, Obstacle | null]>([
    ['nothing has come', { ...complete, proof: { verdict: 'missing' } }, null],
    ['it was only announced', { ...complete, proof: { way: 'bring' } }, null],
    ['what came is wrong', { ...complete, proof: { way: 'file', verdict: 'wrong' } }, null],
    ['it came, nobody has looked', { ...complete, proof: { way: 'file' } }, 'not-looked-at'],
    ['it came and is right', complete, 'not-looked-at']
  ])('ZJ-11.3 deemed withdrawn only where something is still owed: %s', (_, given, expected) => {
    expect(stands('awaiting-correction', 'deem-withdrawn', given)).toBe(expected)
  })
})

describe('what was deferred', () => {
  const deferred = (photo: Given['photo']) => ({
    ...complete,
    photo: { ...photo, deferredUntil: due }
  })

  test.each<[string, Given, Obstacle | null]>([
    ['nothing is deferred', complete, 'nothing-deferred'],
    ['it has not come', deferred({}), 'documents-missing'],
    ['nobody has looked', deferred({ way: 'file' }), 'documents-missing'],
    ['it is wrong', deferred({ way: 'file', verdict: 'wrong' }), 'documents-missing'],
    ['it is right', deferred({ way: 'file', verdict: 'right' }), null]
  ])('ZJ-11.2 is settled when it is right: %s', (_, given, expected) => {
    for (const status of ['accepted', 'in-progress', 'suspended'] as const) {
      expect(stands(status, 'settle-deferred', given)).toBe(expected)
    }
  })

  test.each<[string, Given, typeof today, Obstacle | null]>([
    ['nothing is deferred', complete, afterDue, 'nothing-deferred'],
    ['the time is not over', deferred({}), today, 'not-overdue'],
    ['it is the last day', deferred({}), due, 'not-overdue'],
    ['the time is over', deferred({}), afterDue, null],
    ['only announced, the time is over', deferred({ way: 'bring' }), afterDue, null],
    ['sent in time, not looked at', deferred({ way: 'file' }), afterDue, 'not-looked-at'],
    ['it is wrong', deferred({ way: 'file', verdict: 'wrong' }), today, null],
    ['it is right', deferred({ way: 'file', verdict: 'right' }), afterDue, 'not-looked-at']
  ])('ZJ-11.2 is revoked when overdue or still wrong: %s', (_, given, on, expected) => {
    expect(stands('in-progress', 'revoke', given, { today: on })).toBe(expected)
  })

  test('ZJ-11.2 nothing is decided while something is deferred', () => {
    expect(stands('in-progress', 'decide', deferred({}))).toBe('still-deferred')
    expect(stands('in-progress', 'decide', complete)).toBeNull()
  })
})

describe('a decision', () => {
  const steps = [
    { stepId: 'review', status: 'done' },
    { stepId: 'decide', status: 'open' }
  ] as const
  const decide = (more: Partial<CaseFacts>) =>
    stands('in-progress', 'decide', complete, { decidingStep: 'decide', ...more })

  test('ZJ-5 waits until every other step is done', () => {
    expect(decide({ steps })).toBeNull()
    const open = { stepId: 'review', status: 'open' } as const
    expect(decide({ steps: [open, steps[1]] })).toBe('steps-open')
    const stopped = { stepId: 'decide', status: 'stopped' } as const
    expect(decide({ steps: [steps[0], stopped] })).toBe('step-stopped')
  })
})

describe('more time', () => {
  const dueOn = dateString('2026-12-08')
  const asked = { askedBy: 'me', granted: null }
  const ask = (more: Partial<CaseFacts>) => stands('in-progress', 'ask-extension', complete, more)
  const extend = (more: Partial<CaseFacts>) => stands('in-progress', 'extend', complete, more)

  test('AL-42 is asked for once, and before the time is over', () => {
    expect(ask({ dueOn })).toBeNull()
    expect(ask({ dueOn: null })).toBe('no-limit')
    expect(ask({ dueOn: dateString('2026-11-30') })).toBe('past-due')
    expect(ask({ dueOn, extension: asked })).toBe('extension-asked')
    expect(ask({ dueOn, extension: { ...asked, granted: true } })).toBe('extension-asked')
  })

  test('AL-42 is approved by somebody else than who asked', () => {
    expect(extend({})).toBe('nothing-asked')
    expect(extend({ extension: { ...asked, granted: true } })).toBe('nothing-asked')
    expect(extend({ extension: asked })).toBe('own-request')
    expect(extend({ extension: { ...asked, askedBy: 'somebody else' } })).toBeNull()
  })
})

describe('what one can do', () => {
  const facts: CaseFacts = {
    status: 'received',
    items: items(complete),
    ...idle
  }
  const names = (roles: Parameters<typeof availableActions>[1], status: CaseStatus = 'received') =>
    availableActions({ ...facts, status }, roles).map(({ action }) => action)

  test('comes from the table, by role', () => {
    expect(names(['resident'])).toEqual(['supply', 'choose-delivery', 'run-errand', 'withdraw'])
    expect(names(['clerk'])).toEqual([
      'review',
      'accept',
      'accept-provisionally',
      'ask-for-correction',
      'refuse',
      'report-back',
      'choose-delivery',
      'run-errand'
    ])
    expect(names(['handler'], 'in-progress')).toEqual([
      'finish-step',
      'stop-step',
      'resume-step',
      'assign',
      'ask-extension',
      'report-back',
      'decide'
    ])
    expect(names(['grid-worker'], 'decided')).toEqual(['report-back', 'run-errand', 'deliver'])
    expect(names(['dispatcher', 'admin'], 'received')).toEqual(['urge'])
  })

  test('is shown with what stands in its way', () => {
    const accept = availableActions(facts, ['clerk']).find(({ action }) => action === 'accept')
    expect(accept).toEqual({ action: 'accept', obstacle: null })
    const notice = availableActions(facts, ['clerk']).find(
      (one) => one.action === 'ask-for-correction'
    )
    expect(notice?.obstacle).toBe('nothing-missing')
  })

  test('is nothing once it is over', () => {
    for (const status of ['delivered', 'refused', 'revoked', 'withdrawn'] as const) {
      expect(names(['resident', 'clerk', 'handler', 'timer', 'system'], status)).toEqual([])
    }
  })
})
