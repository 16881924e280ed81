import { timelineLines } from '@/components/case/timeline-lines'
import { at, entry } from '../make-case'

const own = { actorRole: 'system' }
const opened = (...steps: string[]) => entry('open-steps', { ...own, facts: { steps } })

test('what follows by itself in the same moment is one line with its cause', () => {
  const [line, ...others] = timelineLines([opened('b'), entry('finish-step')])
  expect(others).toEqual([])
  expect(line?.entry.action).toBe('finish-step')
  expect(line?.followed.map(({ action }) => action)).toEqual(['open-steps'])
})

test('all that followed stands in its order', () => {
  const [line] = timelineLines([entry('suspend', own), opened('b'), entry('accept')])
  expect(line?.followed.map(({ action }) => action)).toEqual(['open-steps', 'suspend'])
})

test('ZJ-5 steps that open together are a line of their own', () => {
  const lines = timelineLines([opened('a', 'b'), entry('finish-step')])
  expect(lines.map(({ entry: { action }, together }) => [action, together])).toEqual([
    ['open-steps', ['a', 'b']],
    ['finish-step', []]
  ])
})

test('what happened at another time stays a line', () => {
  const lines = timelineLines([opened('b'), entry('finish-step', { at: at('2026-11-30') })])
  expect(lines).toHaveLength(2)
})
