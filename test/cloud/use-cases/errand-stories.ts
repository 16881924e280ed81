// What the tests of errands share: a case that is decided, a worker who serves a grid, a handover.
import { randomUUID } from 'node:crypto'
import { finishSteps } from '@/cloud/host/demo/act'
import type { Output } from '@/contract/calls'
import type { Person, Scene, Town } from '../../make'
import { leaveDeferrable, received, TUESDAY, type CaseView } from './stories'

export const WEDNESDAY = '2026-11-25'
export const THURSDAY = '2026-11-26'
export const GRID = 'qiuchuan-east'
export const ADDRESS = '东坑自然村 12 号'
export const home = { way: 'grid', gridId: GRID, address: ADDRESS } as const

export interface Cast {
  readonly resident: Person
  readonly clerk: Person
}

export async function makeCast(town: Town): Promise<Cast> {
  return { resident: await town.resident(), clerk: await town.staff(['clerk', 'handler']) }
}

/** Somebody who serves these grids of 球川. */
export async function worker(town: Town, gridIds: readonly string[] = [GRID]): Promise<Person> {
  const person = await town.staff(['grid-worker'])
  const rows = gridIds.map((id) => ({
    office_id: 'qiuchuan',
    grid_id: id,
    person_id: person.id
  }))
  if (rows.length > 0) await town.db.insertInto('grid_workers').values(rows).execute()
  return person
}

/** Accepted on Tuesday. */
export async function accepted(town: Town, who: Cast, serviceId = 'residence-permit') {
  const view = await received(town, who, { serviceId })
  return town.as(who.clerk).at(TUESDAY, '09:50').must('case.accept', { caseId: view.id })
}

/** Accepted on Tuesday although a deferrable document is missing. */
export async function provisional(town: Town, who: Cast): Promise<CaseView> {
  const plan = { serviceId: 'residence-permit', leave: leaveDeferrable }
  const view = await received(town, who, plan)
  return town
    .as(who.clerk)
    .at(TUESDAY, '09:50')
    .must('case.accept-provisionally', { caseId: view.id, committed: true })
}

/** Decided on Wednesday at 10:00. */
export async function decide(town: Town, { clerk }: Cast, caseId: string): Promise<CaseView> {
  const desk = town.as(clerk).at(WEDNESDAY, '10:00')
  await finishSteps(desk.story, caseId)
  return desk.must('case.decide', { caseId, granted: true })
}

/** Decided, with the result to be brought home. */
export async function toBeBrought(
  town: Town
): Promise<Cast & { caseId: string; errandId: string }> {
  const who = await makeCast(town)
  const { id: caseId } = await accepted(town, who)
  await town
    .as(who.resident)
    .at(TUESDAY, '20:00')
    .must('case.choose-delivery', { caseId, ...home })
  const view = await decide(town, who, caseId)
  return { ...who, caseId, errandId: view.errands[0]!.id }
}

/** A worker's list without its grids. */
export async function tasksOf(at: Scene): Promise<Task[]> {
  return (await allTasks(at)).filter((task) => task.kind !== 'tell')
}

/** What there is to tell on a worker's list. */
export async function tellingsOf(at: Scene): Promise<TellTask[]> {
  return (await allTasks(at)).filter((task) => task.kind === 'tell')
}

async function allTasks(at: Scene): Promise<AnyTask[]> {
  return (await at.must('errand.list', {})).grids.flatMap(({ errands }) => errands)
}
type AnyTask = Output<'errand.list'>['grids'][number]['errands'][number]
export type Task = Exclude<AnyTask, { kind: 'tell' }>
type TellTask = Extract<AnyTask, { kind: 'tell' }>

/** The errand as the resident sees it. */
export async function shownErrand(at: Scene, caseId: string, errandId: string) {
  const { errands } = await at.must('case.show', { caseId })
  const found = errands.find(({ id }) => id === errandId)
  if (!found) throw new Error('no such errand')
  return found
}

export const asked = { documentId: 'photo', gridId: GRID, address: ADDRESS }

/** A provisional case whose photo a grid worker is to fetch. */
export async function toBeFetched(town: Town) {
  const who = await makeCast(town)
  const { id: caseId } = await provisional(town, who)
  const family = town.as(who.resident).at(TUESDAY, '20:00')
  const errandId = randomUUID()
  await family.must('errand.ask', { actionId: errandId, caseId, ...asked })
  return { ...who, caseId, errandId, family }
}

/** Taken, and handed over with both codes. */
export async function carried(
  town: Town,
  one: { resident: Person; caseId: string; errandId: string }
) {
  const { resident, caseId, errandId } = one
  const at = town.as(await worker(town)).at(WEDNESDAY, '09:00')
  await at.must('errand.take', { errandId })
  const family = town.as(resident).at(WEDNESDAY, '09:30')
  const { myCode } = await shownErrand(family, caseId, errandId)
  const task = (await tasksOf(at)).find(({ id }) => id === errandId)!
  await family.must('errand.receive', { errandId, code: task.workerCode! })
  return at.must('errand.hand-over', { errandId, code: myCode! })
}

/** A code of six digits that is not this one. */
export function otherThan(code: string): string {
  return code === '000000' ? '111111' : '000000'
}
