// An office for the tests of dispatch: its people by department, and cases that are at work.
import { finishSteps } from '@/cloud/host/demo/act'
import type { Output } from '@/contract/calls'
import type { Person, Scene, Town } from '../../../make'
import { received, TUESDAY, type CaseView } from '../stories'

export type Board = Output<'dispatch.board'>

export interface Office {
  readonly town: Town
  readonly clerk: Person
  readonly dispatcher: Person
}

/** Somebody who handles for one department at 球川, with a name of their own. */
export async function handlerOf(
  town: Town,
  departmentId: string | null,
  name: string
): Promise<Person> {
  const person = await town.staff(['handler'], 'qiuchuan', departmentId)
  await town.db.updateTable('people').set({ name }).where('id', '=', person.id).execute()
  return { ...person, name }
}

/** A case that was received and accepted on Tuesday; its first steps are open. */
export async function atWork(
  { town, clerk }: Office,
  serviceId: string,
  resident?: Person
): Promise<CaseView> {
  const who = { resident: resident ?? (await town.resident()), clerk }
  const { id: caseId } = await received(town, who, { serviceId })
  return town.as(clerk).at(TUESDAY, '10:00').must('case.accept', { caseId })
}

/** The rows of a queue. */
export async function queue(
  at: Scene,
  group: Board['list']['group'],
  more: { light?: 'yellow' | 'red' | 'overdue'; departmentId?: string; after?: string } = {}
): Promise<Board['list']['rows']> {
  return (await at.must('dispatch.board', { group, ...more })).list.rows
}

/** How much waits in a queue. */
export function count(board: Board, group: Board['list']['group']): number {
  return board.groups.find((one) => one.group === group)?.count ?? -1
}

export { finishSteps }
