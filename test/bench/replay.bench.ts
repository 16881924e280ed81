// Can 球川's three months be replayed through the calls in under ten minutes, and do they end with the
// figures that the town reports? 7,700 cases with all their events, notices and clocks.
import { loadCalendar } from '@/cloud/database/offered'
import { dateString, type DateString } from '@/domain/time/date'
import type { Bench, Figure } from './bench'
import { comeIn, decide, deliver, settle } from './replay-case'
import { expectedFigures, planReplay, type PlannedCase } from './replay-plan'
import { makeReplayTown, replayedServices, type ReplayTown } from './replay-town'

const MOST_MINUTES = 10
/** Counters and desks that work side by side. */
const AT_ONCE = 4
const MONTHS = {
  from: dateString('2026-07-01'),
  to: dateString('2026-09-30'),
  cases: Number(process.env.REPLAY_CASES ?? 7_700),
  decided: 0.99
}

export const bench: Bench = {
  names: ['replay'],
  async run(_names, say) {
    const around = await makeReplayTown(MONTHS.cases)
    try {
      const calendar = await loadCalendar(around.town.db)
      const services = replayedServices(around.guides, calendar, MONTHS.from)
      const plan = planReplay(calendar, services, MONTHS)
      const started = performance.now()
      await replay(around, plan, say)
      const minutes = (performance.now() - started) / 60_000
      return { replay: await figure(around, plan, minutes) }
    } finally {
      await around.town.drop()
    }
  }
}

async function replay(around: ReplayTown, plan: PlannedCase[], say: (sentence: string) => void) {
  const ids = new Map<number, string>()
  const idOf = ({ n }: PlannedCase) => ids.get(n) ?? ''
  for (const day of daysOf(plan)) {
    await around.town.jobs(day, '08:31')
    const on = (date: (one: PlannedCase) => DateString | null) =>
      plan.filter((one) => date(one) === day)
    await atOnce(
      on((one) => one.receivedOn),
      async (one) => {
        ids.set(one.n, await comeIn(around, one))
      }
    )
    await atOnce(
      on((one) => one.settledOn),
      (one) => settle(around, one, idOf(one))
    )
    await atOnce(
      on((one) => one.decidedOn),
      (one) => decide(around, one, idOf(one))
    )
    await atOnce(
      on((one) => one.deliveredOn),
      (one) => deliver(around, one, idOf(one))
    )
    await around.town.jobs(day, '17:30')
    say(`  ${day}: ${ids.size} of ${plan.length} cases`)
  }
}

/** A few at a time, in their order. */
async function atOnce(cases: PlannedCase[], work: (one: PlannedCase) => Promise<void>) {
  const left = cases.values()
  const hand = async () => {
    for (const one of left) {
      try {
        await work(one)
      } catch (error) {
        throw new Error(`${one.receivedOn} ${one.serviceId} ${one.channel} ${one.story}`, {
          cause: error
        })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
}

/** The days on which something is planned, in order. */
function daysOf(plan: readonly PlannedCase[]): DateString[] {
  const days = plan.flatMap((one) => [
    one.receivedOn,
    one.settledOn,
    one.decidedOn,
    one.deliveredOn
  ])
  return [...new Set(days)].filter((day): day is DateString => day !== null).sort()
}

async function figure(around: ReplayTown, plan: PlannedCase[], minutes: number): Promise<Figure> {
  const expected = expectedFigures(plan)
  const scene = around.town.as(around.dispatcher).at(MONTHS.to, '18:00')
  const { figures } = await scene.must('dispatch.board', {})
  const { received, decided, inHand } = figures
  const told = { received, decided, inHand }
  const due = { received: expected.received, decided: expected.decided, inHand: expected.inHand }
  if (JSON.stringify(told) !== JSON.stringify(due)) {
    throw new Error(`the board shows ${JSON.stringify(told)} instead of ${JSON.stringify(due)}`)
  }
  const count = async (table: 'case_events' | 'notices') => {
    const all = around.town.db.selectFrom(table).select((e) => e.fn.countAll<string>().as('n'))
    return Number((await all.executeTakeFirstOrThrow()).n)
  }
  return {
    value: minutes,
    floor: MOST_MINUTES,
    ratio: minutes / MOST_MINUTES,
    most: 1,
    unit: 'min',
    cases: received,
    decidedShare: figures.share ?? 0,
    events: await count('case_events'),
    notices: await count('notices')
  }
}
