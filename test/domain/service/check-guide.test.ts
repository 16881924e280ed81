import fc from 'fast-check'
import { flowProblems } from '@/domain/service/check-flow'
import { checkGuide } from '@/domain/service/check-guide'
import type { FlowStep, Guide, Situation } from '@/domain/service/guide'
import { goodDocument, goodGuide, goodStep, knownIds } from './good-guide'

function found(changes: Partial<Guide>): string[] {
  return checkGuide(goodGuide(changes), knownIds).map(
    ({ code, path, subject }) => `${code} at ${path.join('.')}${subject ? ` (${subject})` : ''}`
  )
}

const home = goodGuide().situations[0]!
const tenancy: Situation = {
  id: 'tenancy',
  question: '租了多久？',
  options: [
    { id: 'short', label: '不到一年' },
    { id: 'long', label: '一年以上' }
  ],
  when: { home: ['rent'] }
}

describe('a guide that may be published', () => {
  test('ZJ-4 a complete guide has no problems', () => {
    expect(found({})).toEqual([])
  })

  test.each<[string, Partial<Guide>, string]>([
    ['documents', { documents: [] }, 'no-documents at documents'],
    ['a flow', { flow: [] }, 'no-flow at flow'],
    ['a legal basis', { basis: [] }, 'no-basis at basis'],
    ['a time limit', { statutory: null }, 'no-limit at statutory']
  ])('ZJ-4 a guide without %s is not published', (_, changes, problem) => {
    expect(found(changes)).toEqual([problem])
  })

  test.each<[string, Partial<Guide>]>([
    ['decided on the spot', { statutory: null, onTheSpot: true }],
    ['promised', { statutory: null, promised: { days: 5, unit: 'working-days' } }],
    ['a public notice', { statutory: null, flow: [{ ...goodStep('notice'), noticeDays: 7 }] }]
  ])('ZJ-4 a limit is also one that is %s', (_, changes) => {
    expect(found(changes)).toEqual([])
  })

  test('ZJ-4 everything wrong is told at once', () => {
    expect(found({ documents: [], basis: [], statutory: null })).toHaveLength(3)
  })

  test('ZJ-12 a promise longer than the law is no promise', () => {
    expect(found({ promised: { days: 21, unit: 'working-days' } })).toEqual([
      'promise-too-long at promised.days'
    ])
    expect(found({ promised: { days: 21, unit: 'calendar-days' } })).toEqual([])
  })
})

describe('channels', () => {
  test('ZJ-6 a closed channel without its legal basis is refused', () => {
    const problem = ['channel-without-basis at channels.restriction']
    expect(found({ channels: { online: false, counter: true, restriction: null } })).toEqual(
      problem
    )
    expect(found({ channels: { online: true, counter: false, restriction: null } })).toEqual(
      problem
    )
  })

  test('ZJ-6 a closed channel that names its legal basis stands', () => {
    const channels = { online: false, counter: true, restriction: '《某法》第一条' }
    expect(found({ channels })).toEqual([])
  })

  test('ZJ-6 no basis closes both', () => {
    const channels = { online: false, counter: false, restriction: '《某法》第一条' }
    expect(found({ channels })).toEqual(['no-channel at channels'])
  })
})

describe('documents', () => {
  test('ZJ-11.2 a main document is never deferrable', () => {
    expect(found({ documents: [goodDocument({ deferrable: true })] })).toEqual([
      'deferrable-main at documents.0.deferrable (身份证)'
    ])
  })

  test('ZJ-7 a shared document is neither deferred nor asked for in the original', () => {
    const shared = goodDocument({ main: false, deferrable: true, sharedFrom: 'police' })
    expect(found({ documents: [shared] })).toEqual([
      'deferrable-shared at documents.0.deferrable (身份证)',
      'original-shared at documents.0.bringOriginal (身份证)'
    ])
  })

  test('ZJ-7 the same kind of paper is asked for twice only of different people', () => {
    const twice = (when?: { home: string[] }) => [
      goodDocument({ when: { home: ['own'] } }),
      goodDocument({ id: 'again', when })
    ]
    expect(found({ documents: twice({ home: ['rent'] }) })).toEqual([])
    expect(found({ documents: twice() })).toEqual(['same-kind-twice at documents.1.kind (身份证)'])
  })

  test('an original can be shown only to a counter', () => {
    expect(found({ visits: 0, documents: [goodDocument()] })).toEqual([
      'original-without-visit at documents.0.bringOriginal (身份证)'
    ])
  })

  test('kinds, departments and ids are known and used once', () => {
    const documents = [
      goodDocument({ kind: 'passport' }),
      goodDocument({ main: false, bringOriginal: false, sharedFrom: 'moon' })
    ]
    expect(found({ documents, department: 'sun', flow: [goodStep('only')] })).toEqual([
      'unknown-department at department (sun)',
      'duplicate-id at documents.1.id (id-card)',
      'unknown-kind at documents.0.kind (passport)',
      'unknown-department at documents.1.sharedFrom (moon)'
    ])
  })
})

describe('situations', () => {
  test('a condition names a question and an option that exist', () => {
    const documents = [
      goodDocument({ when: { job: ['yes'] } }),
      goodDocument({ id: 'photo', kind: 'photo', when: { home: ['rent', 'tent'] } })
    ]
    expect(found({ documents })).toEqual([
      'unknown-situation at documents.0.when.job (job)',
      'unknown-option at documents.1.when.home.1 (tent)'
    ])
  })

  test('a question depends only on what was asked before it', () => {
    expect(found({ situations: [home, tenancy] })).toEqual([])
    expect(found({ situations: [tenancy, home] })).toEqual([
      'asked-later at situations.0.when.home (home)'
    ])
  })

  test('a question has two answers at least, each once', () => {
    const [option] = home.options
    expect(
      found({ situations: [{ ...home, options: [option!] }], documents: [goodDocument()] })
    ).toEqual(['one-option at situations.0.options'])
    const options = [...home.options, option!]
    expect(found({ situations: [{ ...home, options }] })).toEqual([
      'duplicate-id at situations.0.options.2.id (rent)'
    ])
  })
})

describe('the flow', () => {
  test.each([
    [
      'a step that waits for nobody known',
      [goodStep('a', ['b'])],
      ['unknown-step at flow.0.after.0 (b)']
    ],
    [
      'steps that wait for each other',
      [goodStep('a'), goodStep('b', ['c']), goodStep('c', ['b', 'a'])],
      ['step-cycle at flow.1.after (b)', 'step-cycle at flow.2.after (c)']
    ],
    ['a step that waits for itself', [goodStep('a', ['a'])], ['step-cycle at flow.0.after (a)']],
    [
      'a branch that nobody waits for',
      [goodStep('a'), goodStep('b', ['a']), goodStep('c', ['a'])],
      ['dead-end at flow.1 (b)']
    ],
    ['an id used twice', [goodStep('a'), goodStep('a', ['a'])], ['duplicate-id at flow.1.id (a)']],
    [
      'a step after the deciding one',
      [goodStep('a'), goodStep('b', ['c']), goodStep('c', ['a'])],
      ['dead-end at flow.1 (b)']
    ],
    [
      'a notice outside of the promise without its days',
      [{ ...goodStep('a'), noticeOutside: true }],
      ['notice-without-days at flow.0.noticeOutside (a)']
    ],
    [
      'less than a day',
      [{ ...goodStep('a'), days: 0, noticeDays: 0.5 }],
      ['too-few-days at flow.0.days (a)', 'too-few-days at flow.0.noticeDays (a)']
    ]
  ])('%s is refused', (_, flow, problems) => {
    expect(found({ flow })).toEqual(problems)
  })

  test('ZJ-5 whatever leads to the last step alone is a flow, and whatever does not is none', () => {
    const after = fc.array(fc.array(fc.nat(5), { maxLength: 3 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(after, (parts) => {
        const flow = parts.map((ids, index) =>
          goodStep(
            `s${index}`,
            [...new Set(ids.filter((i) => i < parts.length))].map((i) => `s${i}`)
          )
        )
        const good = flowProblems(flow).length === 0
        expect(good).toBe(flow.every(({ id }) => leadsToEnd(flow, id, [])))
      }),
      { numRuns: 500 }
    )
  })
})

/** True where every way from a step ends, and at the last one. */
function leadsToEnd(flow: readonly FlowStep[], id: string, seen: readonly string[]): boolean {
  if (seen.includes(id)) return false
  const next = flow.filter(({ after }) => after.includes(id))
  if (next.length === 0) return id === flow.at(-1)?.id
  return next.every((step) => leadsToEnd(flow, step.id, [...seen, id]))
}
