import {
  followingSupplies,
  followingVerdicts,
  gapsFilled,
  isInAnotherCase,
  oneSet,
  type SetCase
} from '@/domain/checklist/one-set'
import type { Supply } from '@/domain/checklist/supply'
import { caseStatuses, caseTransition, isFinal, type CaseStatus } from '@/domain/case/status'
import { complete, due, items, register, supply } from './make-items'

type Given = Parameters<typeof items>[0]

function one(given: Given, status: CaseStatus = 'draft', records = [register]): SetCase {
  return { status, items: items(given, records) }
}

const file = supply('form', { way: 'file', fileIds: ['f1'] })
const ids = (supplies: readonly Supply[]) => supplies.map(({ documentId }) => documentId)

describe('the one set of documents', () => {
  test('ZJ-7 each kind stands there once, with the cases that need it', () => {
    const cases = [one({}), one({})]
    const set = oneSet(cases)
    expect(set.map(({ kind }) => kind)).toEqual(['form', 'photo', 'proof', 'register'])
    expect(set.every((document) => document.cases.length === 2)).toBe(true)
  })

  test('ZJ-7 it stands as in the case where it asks for most, and is given there', () => {
    const wrong = { way: 'file', verdict: 'wrong', reason: '看不清' } as const
    const cases = [one(complete, 'accepted'), one({ ...complete, form: wrong }, 'received')]
    const [form] = oneSet(cases)
    expect(form).toMatchObject({ kind: 'form', item: { state: 'wrong' } })
    expect(form?.through).toBe(cases[1])
  })

  test.each(caseStatuses.filter(isFinal))(
    'what a case that is %s lacks is not asked for',
    (end) => {
      const states = oneSet([one({}, end), one(complete)]).map(({ item }) => item.state)
      expect(states).toEqual(['have', 'have', 'bringing', 'confirmed'])
    }
  )
})

describe('what is given in one case', () => {
  test('ZJ-7 is given in the others, the day until which each of them waits kept', () => {
    const photo = supply('photo', { way: 'file', fileIds: ['p'] })
    const deferred = one({ ...complete, photo: { deferredUntil: due } }, 'in-progress')
    expect(followingSupplies(deferred, 'photo', photo)).toEqual([{ ...photo, deferredUntil: due }])
    expect(followingSupplies(one({}), 'photo', photo)).toEqual([photo])
  })

  test('ZJ-7 changes nothing where it is there already, nor in a kind that is not needed', () => {
    const same = one({ form: { way: 'file', fileIds: ['f1'] } })
    expect(followingSupplies(same, 'form', file)).toEqual([])
    expect(followingSupplies(one({}), 'diploma', file)).toEqual([])
    expect(followingSupplies(one({}), 'form', supply('form'))).toEqual([])
  })

  test('ZJ-7 taken back in one, it is taken back in all', () => {
    const given = one({ form: { way: 'file', fileIds: ['f1'] } })
    expect(followingSupplies(given, 'form', supply('form'))).toEqual([supply('form')])
  })

  test('ZJ-7 confirmed once, it is confirmed wherever departments share it', () => {
    const confirmed = supply('register', { way: 'confirm' })
    expect(ids(followingSupplies(one({}), 'register', confirmed))).toEqual(['register'])
    expect(followingSupplies(one({}, 'draft', []), 'register', confirmed)).toEqual([])
  })

  test.each(caseStatuses.filter((status) => !caseTransition(status, 'supply')))(
    'a case that is %s is left alone',
    (status) => {
      const open = one({ photo: { deferredUntil: due } }, status)
      expect(followingSupplies(open, 'photo', supply('photo', { way: 'bring' }))).toEqual([])
    }
  )

  test('ZJ-11.3 in a correction what was found right stays so', () => {
    const right = one({ form: { way: 'file', verdict: 'right' } }, 'awaiting-correction')
    expect(followingSupplies(right, 'form', file)).toEqual([])
  })
})

describe('what one case has and another lacks', () => {
  const other = one({ form: { way: 'file', fileIds: ['f1'], verdict: 'right' } }, 'received')

  test('ZJ-7 is not asked for again; whoever receives it looks at it', () => {
    expect(gapsFilled(one({}), [other])).toEqual([file])
  })

  test('what the counter found wrong fills nothing, and what is there is kept', () => {
    const wrong = one({ form: { way: 'file', verdict: 'wrong' } }, 'received')
    expect(gapsFilled(one({}), [wrong])).toEqual([])
    expect(gapsFilled(one({ form: { way: 'bring' } }), [other])).toEqual([])
  })
})

describe('what a clerk has said of a document', () => {
  const said = supply('form', { way: 'bring', verdict: 'wrong', reason: '没有盖章' })

  test.each(['received', 'awaiting-correction'] as const)('counts for a case %s', (status) => {
    const following = followingVerdicts(one({}, status), ['form'], 'form', said)
    expect(following).toEqual([said])
  })

  test.each(['draft', 'accepted', 'decided', 'withdrawn'] as const)(
    'not for a case that is %s',
    (status) => {
      expect(followingVerdicts(one({}, status), ['form'], 'form', said)).toEqual([])
    }
  )

  test('ZJ-11.3 nor for one whose notice did not name it', () => {
    const second = one({ form: { way: 'bring' } }, 'awaiting-correction')
    expect(followingVerdicts(second, [], 'form', said)).toEqual([])
  })

  test('what only the other case has of the document stays there', () => {
    const seen = supply('form', { verdict: 'right' })
    const own = one({ form: { way: 'file', fileIds: ['f1'] } }, 'received')
    expect(followingVerdicts(own, [], 'form', seen)).toEqual([{ ...file, verdict: 'right' }])
  })
})

describe('ZJ-43 a document is not called missing where another case', () => {
  const cases: [string, SetCase, boolean][] = [
    ['was sent it', one({ form: { way: 'file' } }, 'received'), true],
    ['was sent what is wrong', one({ form: { way: 'file', verdict: 'wrong' } }, 'received'), false],
    ['has found it right and is accepted', one({ form: { verdict: 'right' } }, 'accepted'), true],
    ['is looked at beside it', one({ form: { way: 'bring' } }, 'received'), false],
    ['has nothing of it', one({}, 'received'), false]
  ]
  test.each(cases)('%s', (_, other, refused) => {
    expect(isInAnotherCase('missing', 'form', [other])).toBe(refused)
    expect(isInAnotherCase('wrong', 'form', [other])).toBe(false)
  })
})
