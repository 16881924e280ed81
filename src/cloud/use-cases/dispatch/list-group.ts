// One queue of the board, 50 rows at a time, each with what is needed to act on it at once.
import type { CheckedInput, Output } from '@/contract/calls'
import { isStepGroup, type BoardGroup, type StepGroup } from '@/domain/dispatch/group'
import { caseRows, extensionRows, stepRows, urgeRows } from '../../database/board-rows'
import { rankOf, type OpenStep } from '../../database/open-steps'
import type { SignedIn } from '../environment'
import { caseMark, markText, stepMark } from './board-mark'
import { caseRow, extensionRow, masked, stepRow, urgeRow, type RowFacts } from './board-row'

type List = Output<'dispatch.board'>['list']
type Row = List['rows'][number]
type Asked = CheckedInput<'dispatch.board'> & { readonly group: BoardGroup }

/** Rows of a page; one more is read to know whether there is another page. */
const PAGE = 50

/** One page of a queue. */
export async function listGroup(context: SignedIn, facts: RowFacts, asked: Asked): Promise<List> {
  const { group } = asked
  if (isStepGroup(group)) return stepList(context, facts, { ...asked, group })
  if (group === 'urges') return urgeList(context, facts, asked)
  if (group === 'extensions') return extensionList(context, facts, asked)
  const rows = await caseRows(context.db, facts.day, group, caseMark(asked.after), PAGE + 1)
  const present = (row: (typeof rows)[number]) => caseRow(facts, group, row)
  return page(group, rows, (row) => markText([row.day, row.id]), present)
}

async function stepList(
  { db }: SignedIn,
  facts: RowFacts,
  { group, light, departmentId, after }: Asked & { readonly group: StepGroup }
): Promise<List> {
  const rank = light ? rankOf(light) : null
  const filter = { group, rank, departmentId: departmentId ?? null, after: stepMark(after) }
  const rows = await stepRows(db, facts.day, filter, PAGE + 1)
  const people = await masked(
    db,
    rows.map((row) => row.handler_id)
  )
  return page(group, rows, markOfStep, (row) => stepRow(facts, people, row))
}

function markOfStep(row: OpenStep): string {
  return markText([row.rank, row.due_on ?? '9999-12-31', row.case_id, row.step_id])
}

async function urgeList({ db }: SignedIn, facts: RowFacts, { after }: Asked): Promise<List> {
  const rows = await urgeRows(db, facts.day, caseMark(after), PAGE + 1)
  const people = await masked(
    db,
    rows.map((row) => row.handler_id)
  )
  const mark = (row: (typeof rows)[number]) => markText([row.day, row.urge_id])
  return page('urges', rows, mark, (row) => urgeRow(facts, people, row))
}

async function extensionList(
  { db, actor }: SignedIn,
  facts: RowFacts,
  { after }: Asked
): Promise<List> {
  const rows = await extensionRows(db, facts.day, caseMark(after), PAGE + 1)
  const people = await masked(
    db,
    rows.map((row) => row.asked_by)
  )
  const mark = (row: (typeof rows)[number]) => markText([row.day, row.extension_id])
  return page('extensions', rows, mark, (row) => extensionRow(facts, people, actor.personId, row))
}

function page<T>(
  group: BoardGroup,
  rows: readonly T[],
  mark: (row: T) => string,
  present: (row: T) => Row
): List {
  const shown = rows.slice(0, PAGE)
  const last = shown.at(-1)
  const next = rows.length > PAGE && last !== undefined ? mark(last) : null
  return { group, rows: shown.map(present), next }
}
