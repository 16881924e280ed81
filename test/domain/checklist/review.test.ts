import { reviewObstacle, supplyObstacle, type Look } from '@/domain/checklist/review'
import type { SupplyWay, Verdict } from '@/domain/checklist/supply'
import { caseStatuses, type CaseStatus } from '@/domain/case/status'
import { complete, due, items } from './make-items'

const first: Look = { status: 'received', named: [] }
const second: Look = { status: 'awaiting-correction', named: ['proof'] }
const running = ['accepted', 'in-progress', 'suspended'] as const

describe('what a clerk may say of a document', () => {
  test.each<[string, string, Verdict, string | null]>([
    ['one that the guide does not list', 'diploma', 'missing', 'document-not-in-guide'],
    ['not even that it is right', 'diploma', 'right', 'document-not-in-guide'],
    ['one that a department shares', 'register', 'missing', 'document-shared'],
    ['nor a picture of it', 'register', 'wrong', 'document-shared'],
    ['one that was given as a file', 'form', 'missing', 'document-already-given'],
    ['one that other proof replaces', 'photo', 'missing', 'document-already-given'],
    ['a wrong file is wrong', 'form', 'wrong', null],
    ['a paper that did not come along is missing', 'proof', 'missing', null],
    ['shared data that fits is right', 'register', 'right', null]
  ])('ZJ-43 asking for %s', (_, documentId, verdict, stands) => {
    const given = items({
      form: { way: 'file' },
      photo: { way: 'other-proof', note: '旧照片' },
      proof: { way: 'bring' }
    })
    expect(reviewObstacle(given, documentId, verdict, first)).toBe(stands)
  })

  test('ZJ-43 a shared document stays shared once it is confirmed, until it is contradicted', () => {
    const say = (way: SupplyWay) =>
      reviewObstacle(items({ register: { way } }), 'register', 'missing', first)
    expect(say('confirm')).toBe('document-shared')
    expect(say('contradict')).toBeNull()
    expect(say('file')).toBe('document-already-given')
  })

  test('ZJ-11.3 in a correction only what the notice named is in question', () => {
    const given = items({ ...complete, proof: { way: 'file' } })
    expect(reviewObstacle(given, 'proof', 'wrong', second)).toBeNull()
    expect(reviewObstacle(given, 'form', 'wrong', second)).toBe('document-already-given')
    expect(reviewObstacle(given, 'form', 'right', second)).toBeNull()
  })

  test.each(running)('ZJ-11.2 once %s only what was deferred is in question', (status) => {
    const given = items({ ...complete, photo: { way: 'file', deferredUntil: due } })
    const say = (id: string, verdict: Verdict) =>
      reviewObstacle(given, id, verdict, { status, named: ['photo'] })
    expect(say('photo', 'wrong')).toBeNull()
    expect(say('photo', 'right')).toBeNull()
    expect(say('form', 'wrong')).toBe('document-not-needed')
    expect(say('form', 'right')).toBe('document-not-needed')
  })
})

describe('what a resident may supply', () => {
  const ways: (SupplyWay | null)[] = ['file', 'bring', 'other-proof', null]
  const given = items({
    form: { way: 'file', verdict: 'right' },
    proof: { way: 'file', verdict: 'wrong' },
    register: { way: 'confirm' }
  })

  test.each(ways)('ZJ-43 nothing that the guide does not list (%s)', (way) => {
    expect(supplyObstacle(given, 'diploma', way, 'draft')).toBe('document-not-in-guide')
  })

  test.each(['draft', 'received'] as const)('anything of the list while it is %s', (status) => {
    for (const id of ['form', 'photo', 'proof', 'register']) {
      for (const way of ways) expect(supplyObstacle(given, id, way, status)).toBeNull()
    }
  })

  test.each(['confirm', 'contradict'] as const)('ZJ-7 %s needs shared data', (way) => {
    expect(supplyObstacle(given, 'register', way, 'draft')).toBeNull()
    expect(supplyObstacle(given, 'form', way, 'draft')).toBe('document-not-needed')
    expect(supplyObstacle(items({}, []), 'register', way, 'draft')).toBe('document-not-needed')
  })

  test('ZJ-11.3 in a correction only what is asked for', () => {
    const stands = (id: string) => supplyObstacle(given, id, 'file', 'awaiting-correction')
    expect(stands('proof')).toBeNull()
    expect(stands('photo')).toBeNull()
    expect(stands('form')).toBe('document-already-given')
    expect(stands('register')).toBe('document-already-given')
  })

  test('ZJ-11.2 after acceptance only what was deferred', () => {
    const later = items({ ...complete, photo: { deferredUntil: due } })
    const rest = caseStatuses.filter(
      (s): s is CaseStatus => !['draft', 'received', 'awaiting-correction'].includes(s)
    )
    for (const status of rest) {
      expect(supplyObstacle(later, 'photo', 'file', status)).toBeNull()
      expect(supplyObstacle(later, 'form', 'file', status)).toBe('document-not-needed')
    }
  })
})
