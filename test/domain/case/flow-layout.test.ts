import { flowLayout, type LaidStep } from '@/domain/case/flow-layout'

const step = (id: string, ...after: string[]): LaidStep => ({ id, after })

/** Each level as text: a step by its id, a passing line in brackets. */
function levels(...steps: LaidStep[]): string[] {
  return flowLayout(steps).levels.map((level) =>
    level.map(({ id, step: stands }) => (stands ? id : `(${id})`)).join(' ')
  )
}

const house = [
  step('review'),
  step('notice', 'review'),
  step('planning', 'notice'),
  step('farming', 'notice'),
  step('survey', 'planning', 'farming'),
  step('decision', 'survey')
]

test('ZJ-5 steps in series stand one below the other, those in parallel side by side', () => {
  expect(levels(...house)).toEqual(['review', 'notice', 'planning farming', 'survey', 'decision'])
})

test('ZJ-5 a line parts where steps part, and joins where they join', () => {
  expect(flowLayout(house).joins).toEqual([
    [{ id: 'review', from: 0, to: 0 }],
    [
      { id: 'notice', from: 0, to: 0 },
      { id: 'notice', from: 0, to: 1 }
    ],
    [
      { id: 'planning', from: 0, to: 0 },
      { id: 'farming', from: 1, to: 0 }
    ],
    [{ id: 'survey', from: 0, to: 0 }]
  ])
})

test('a step stands below all that it waits for, in whatever order they are listed', () => {
  expect(levels(step('end', 'b', 'a'), step('b', 'a'), step('a'))).toEqual(['a', 'b', 'end'])
})

test('a short branch has a line that passes the steps of the long one', () => {
  const steps = [
    step('short'),
    step('long'),
    step('longer', 'long'),
    step('end', 'short', 'longer')
  ]
  expect(levels(...steps)).toEqual(['short long', '(short) longer', 'end'])
  expect(flowLayout(steps).joins[1]).toEqual([
    { id: 'short', from: 0, to: 0 },
    { id: 'longer', from: 1, to: 0 }
  ])
})

test('what follows from another line is not drawn twice', () => {
  const steps = [step('a'), step('b', 'a'), step('end', 'a', 'b')]
  expect(levels(...steps)).toEqual(['a', 'b', 'end'])
})

test('branches keep to their side, so that lines do not cross', () => {
  const steps = [step('a'), step('b'), step('after-b', 'b'), step('after-a', 'a')]
  expect(levels(...steps)).toEqual(['a b', 'after-a after-b'])
})

test('a flow of one step is one place, of none is nothing', () => {
  expect(levels(step('only'))).toEqual(['only'])
  expect(flowLayout([])).toEqual({ levels: [], joins: [] })
})

test('a step that waits for an unknown one is drawn as if it did not', () => {
  expect(levels(step('a', 'gone'))).toEqual(['a'])
})
