// May this guide be published? ZJ-4: name, documents, flow, basis, limits, deferrable documents;
// ZJ-6: both channels open, unless a legal basis closes one; ZJ-12: a promise never exceeds the law.
import { conditionProblems, type ConditionProblemCode } from './check-conditions'
import { documentProblems, type DocumentProblemCode, type KnownIds } from './check-documents'
import { flowProblems, type FlowProblemCode } from './check-flow'
import type { Guide } from './guide'
import { problem, type Problem } from './problem'

export type GuideProblemCode =
  | 'no-documents'
  | 'no-flow'
  | 'no-basis'
  | 'no-limit'
  | 'promise-too-long'
  | 'no-channel'
  | 'channel-without-basis'
  | ConditionProblemCode
  | DocumentProblemCode
  | FlowProblemCode

/** Everything that keeps a guide from being published, all at once; empty for a good one. */
export function checkGuide(guide: Guide, known: KnownIds): Problem<GuideProblemCode>[] {
  return [
    ...incomplete(guide),
    ...closedChannels(guide),
    ...unknownDepartments(guide, known),
    ...conditionProblems(guide),
    ...documentProblems(guide, known),
    ...flowProblems(guide.flow)
  ]
}

function incomplete(guide: Guide): Problem<GuideProblemCode>[] {
  const problems: Problem<GuideProblemCode>[] = []
  if (guide.documents.length === 0) problems.push(problem('no-documents', ['documents']))
  if (guide.flow.length === 0) problems.push(problem('no-flow', ['flow']))
  if (guide.basis.length === 0) problems.push(problem('no-basis', ['basis']))
  if (!hasLimit(guide)) problems.push(problem('no-limit', ['statutory']))
  if (promisesTooLong(guide)) problems.push(problem('promise-too-long', ['promised', 'days']))
  return problems
}

/** Where the law sets no period but a public notice of so many days, that is the limit it states. */
function hasLimit({ statutory, promised, onTheSpot, flow }: Guide): boolean {
  return Boolean(statutory ?? promised) || onTheSpot || flow.some((step) => step.noticeDays)
}

/** Compared only in one unit: n working days are not always longer than n calendar days. */
function promisesTooLong({ statutory, promised }: Guide): boolean {
  if (!statutory || !promised) return false
  return promised.unit === statutory.unit && promised.days > statutory.days
}

function closedChannels({ channels }: Guide): Problem<GuideProblemCode>[] {
  const { online, counter, restriction } = channels
  if (!online && !counter) return [problem('no-channel', ['channels'])]
  const closed = !online || !counter
  return closed && !restriction
    ? [problem('channel-without-basis', ['channels', 'restriction'])]
    : []
}

function unknownDepartments(guide: Guide, { departments }: KnownIds): Problem<GuideProblemCode>[] {
  const places = [
    { path: ['department'], id: guide.department },
    ...guide.flow.map((step, index) => ({
      path: ['flow', index, 'department'],
      id: step.department
    }))
  ]
  return places
    .filter(({ id }) => !departments.has(id))
    .map(({ path, id }) => problem('unknown-department', path, id))
}
