// What the tests of the calendar share: a town with cases that run, and its schedule as it changes.
import type { Output } from '@/contract/calls'
import type { NoticeContent } from '@/domain/notice/notice'
import { dateString } from '@/domain/time/date'
import { recomputeDates } from '@/cloud/use-cases/jobs/recompute-dates'
import { at as instantOf, type Person, type Scene } from '../../make'
import { timerAt } from '../../make-timer'
import { received, roomyTown, TUESDAY } from './stories'

export type Schedule = Pick<Output<'calendar.show'>, 'off' | 'worked' | 'provisional'>
type Plan = (now: Schedule) => Partial<Schedule>

/** A town with somebody in each of the roles that the calendar concerns. */
export async function calendarTown() {
  const town = await roomyTown()
  const clerk = await town.staff(['clerk'])
  const handler = await town.staff(['handler'])
  const admin = await town.staff(['admin'])
  const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)

  /** A case that was accepted on Tuesday, watched. */
  async function accepted(serviceId: string) {
    const resident = await town.resident()
    const { id: caseId } = await received(town, { resident, clerk }, { serviceId })
    await at(clerk, TUESDAY).must('case.accept', { caseId })
    return watch(at, resident, caseId)
  }

  const contextAt = (date: string, time: string) => timerAt(town, instantOf(date, time))
  return {
    ...{ town, clerk, handler, admin, at, accepted, contextAt },
    watch: (resident: Person, caseId: string) => watch(at, resident, caseId),
    /** The schedule of a year as the administrator changes it at noon. */
    change: (date: string, year: number, plan: Plan) =>
      changed(at(admin, date, '12:00'), year, plan),
    /** One round of the job, as the timer makes it. */
    job: (date: string, time = '12:01') => recomputeDates(contextAt(date, time))
  }
}
export type CalendarTown = Awaited<ReturnType<typeof calendarTown>>

function watch(
  at: (person: Person, date: string, time?: string) => Scene,
  resident: Person,
  caseId: string
) {
  return {
    resident,
    caseId,
    show: (date: string) => at(resident, date, '18:00').must('case.show', { caseId }),
    moves: async (date: string) => {
      const { notices } = await at(resident, date, '18:00').must('notice.list', {})
      return notices.flatMap(({ content }) => (isMove(content) ? [content] : [])).reverse()
    },
    intact: async () => (await at(resident, '2026-12-20').must('ledger.verify', { caseId })).intact
  }
}

function isMove(content: NoticeContent): content is Extract<NoticeContent, { kind: 'due-moved' }> {
  return content.kind === 'due-moved'
}

async function changed(scene: Scene, year: number, plan: Plan) {
  const now = await scene.must('calendar.show', { year })
  const { off, worked, provisional } = { ...now, ...plan(now) }
  return scene.must('calendar.change', { year, off, worked, provisional })
}

/** These days off as well. */
export function offAlso(...days: string[]): Plan {
  return ({ off }) => ({ off: [...off, ...days.map(dateString)] })
}

/** These weekend days worked as well. */
export function workedAlso(...days: string[]): Plan {
  return ({ worked }) => ({ worked: [...worked, ...days.map(dateString)] })
}
