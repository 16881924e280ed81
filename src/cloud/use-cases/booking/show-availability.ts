// Days and slots of an office with the places left (BOOK-window, BOOK-closure, BOOK-walk-in).
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { laneOf, slotsNeeded, takes } from '@/domain/booking/capacity'
import { isStarting } from '@/domain/booking/decide'
import type { BookingRules } from '@/domain/booking/rules'
import { slotsOnEnd, type BookableDay } from '@/domain/booking/window'
import type { Sooner } from '@/domain/office/sooner'
import { dateAt, type Instant } from '@/domain/time/instant'
import { openingsFrom, type Opening } from '../../database/freed-places'
import { findOffice } from '../../database/offered'
import type { SlotRecord } from '../../database/slots'
import type { Context, OpenUseCase } from '../environment'
import { keptDays, type OfficeDays } from './office-days'
import { soonerThan } from './sooner-places'

type DayView = Output<'booking.availability'>['days'][number]

export const showAvailability: OpenUseCase<'booking.availability'> = async (context, input) => {
  const record = await findOffice(context.db, input.officeId)
  if (!record) return refuse('not-found', { field: 'officeId' })
  if (!takes(record.office, input.serviceId))
    return refuse('service-not-here', { field: 'serviceId' })
  const { days, slots } = await keptDays(context, record)
  const rules = record.bookingRules
  const lane = laneOf(record.office, input.serviceId)
  const needed = slotsNeeded(record.office, input.serviceId)
  const runs = (ofDay: readonly SlotRecord[]) =>
    slotsOnEnd(
      ofDay.filter((slot) => slot.lane === lane?.id),
      needed
    ).map(asOne)
  const openings = await openingsOf(context, input.officeId, lane?.id, slots)
  const around = { rules, now: context.now }
  const shown = days.map((day) => dayView(day, runs(slots.get(day.date) ?? []), openings, around))
  const first = shown.find(({ left }) => left > 0)?.date ?? null
  const sooner = await soonerThan(context, record, input.serviceId, first)
  return answer({
    days: shown,
    sooner: sooner.map(soonerView),
    familyPlaces: rules.familyPlaces,
    cutoffMinutes: rules.cutoffMinutes,
    changes: rules.changes,
    releasedAt: rules.releasedAt
  })
}

type SoonerView = Output<'booking.availability'>['sooner'][number]

function soonerView({ office, sameCluster, distance, date, start, left }: Sooner): SoonerView {
  const { id, name, town } = office
  return { officeId: id, name, town, sameCluster, distance, date, start, left }
}

/** A visit that takes several slots has the places of the fullest of them. */
function asOne(run: readonly [SlotRecord, ...SlotRecord[]]): SlotRecord {
  const [first] = run
  return {
    ...first,
    end: (run.at(-1) ?? first).end,
    left: Math.min(...run.map(({ left }) => left)),
    keptLeft: Math.min(...run.map(({ keptLeft }) => keptLeft)),
    paused: Math.max(...run.map(({ paused }) => paused))
  }
}

function dayView(
  day: BookableDay,
  slots: readonly SlotRecord[],
  openings: readonly Opening[],
  { rules, now }: { readonly rules: BookingRules; readonly now: Instant }
): DayView {
  const { date, kind, reason } = day
  if (day.state !== 'open') {
    return { date, kind, state: day.state, reason, left: 0, canWait: false, slots: [] }
  }
  const open = slots.filter((slot) => !isStarting(slot, rules.leadMinutes, now))
  const left = open.reduce((sum, slot) => sum + slot.left, 0)
  return {
    date,
    kind,
    state: open.length === 0 ? 'closed' : left > 0 ? 'open' : 'full',
    reason,
    left,
    canWait: open.some((slot) => slot.left === 0),
    slots: open.map(({ start, end, left: places, paused }) => ({
      start,
      end,
      left: places,
      paused,
      opensAt: nextOpening(openings, { date, start, end })
    }))
  }
}

/** When freed places open again; nothing is read where none is paused (BOOK-freed). */
async function openingsOf(
  { db, now }: Context,
  officeId: string,
  lane: string | undefined,
  slots: OfficeDays['slots']
): Promise<readonly Opening[]> {
  const anyPaused = [...slots.values()].some((ofDay) => ofDay.some(({ paused }) => paused > 0))
  return anyPaused && lane ? openingsFrom(db, { officeId, date: dateAt(now), lane }) : []
}

/** The openings are in their order: the first over a slot is the next. */
function nextOpening(
  openings: readonly Opening[],
  { date, start, end }: Pick<SlotRecord, 'date' | 'start' | 'end'>
): Instant | null {
  const next = openings.find((one) => one.date === date && one.start < end && start < one.end)
  return next?.opensAt ?? null
}
