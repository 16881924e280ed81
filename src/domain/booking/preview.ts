// What would other rules do to the coming two weeks? Days, slots and places before and after, the
// bookings that would not fit any more, the days released sooner or later (BOOK-capacity).
import type { Office } from '../office/office'
import type { Calendar } from '../time/calendar'
import { addDays, type DateString, type Minutes } from '../time/date'
import { dateAt, type Instant } from '../time/instant'
import { lanesOf } from './capacity'
import { plannedSlots, isStaffed, type PlannedSlot } from './planned-slots'
import type { BookingRules } from './rules'
import { bookableDays, type BookableDay, type DayState } from './window'

const PREVIEW_DAYS = 14

/** An office under certain rules. */
export interface Ruled {
  readonly office: Office
  readonly rules: BookingRules
}

/** A booking as far as its place goes. */
export interface Standing {
  readonly date: DateString
  readonly lane: string
  readonly start: Minutes
  readonly end: Minutes
  readonly places: number
}

interface Figures {
  readonly slots: number
  readonly places: number
  readonly kept: number
}

interface DayEffect {
  readonly date: DateString
  readonly before: DayState | 'outside'
  readonly after: DayState | 'outside'
  readonly lanes: {
    readonly id: string
    readonly name: string
    readonly before: Figures
    readonly after: Figures
  }[]
  readonly outside: number
  readonly over: number
}

export interface RulesEffect {
  readonly days: DayEffect[]
  readonly outside: number
  readonly over: number
  readonly releasedEarlier: DateString[]
  readonly releasedLater: DateString[]
}

/** The effect on the coming two weeks; bookings are counted on all days to come. */
export function previewRules(
  before: Ruled,
  after: Ruled,
  calendar: Calendar,
  now: Instant,
  bookings: readonly Standing[]
): RulesEffect {
  const windows = [before, after].map((one) => openWindow(one, calendar, now)) as [Window, Window]
  const dates = Array.from({ length: PREVIEW_DAYS }, (_, i) => addDays(dateAt(now), i))
  const fits = misfits(after, calendar, bookings)
  const released = (window: Window) =>
    [...window.values()].filter(({ state }) => state === 'open').map(({ date }) => date)
  const [was, is] = windows.map(released) as [DateString[], DateString[]]
  const open = (one: Ruled, date: DateString) => daysOf(one, calendar, date).length > 0
  return {
    days: dates.map((date) => ({
      date,
      before: windows[0].get(date)?.state ?? 'outside',
      after: windows[1].get(date)?.state ?? 'outside',
      lanes: laneEffects(before, after, calendar, date),
      ...fits(date)
    })),
    ...fits(null),
    releasedEarlier: is.filter((date) => !was.includes(date) && open(before, date)),
    releasedLater: was.filter((date) => !is.includes(date) && open(after, date))
  }
}

type Window = ReadonlyMap<DateString, BookableDay>

function openWindow({ office, rules }: Ruled, calendar: Calendar, now: Instant): Window {
  return new Map(bookableDays(office, calendar, rules, now).map((day) => [day.date, day]))
}

function daysOf({ office, rules }: Ruled, calendar: Calendar, date: DateString): PlannedSlot[] {
  return plannedSlots(office, calendar, rules, date).filter(
    ({ capacity, kept }) => capacity + kept > 0
  )
}

function laneEffects(before: Ruled, after: Ruled, calendar: Calendar, date: DateString) {
  const was = daysOf(before, calendar, date)
  const is = daysOf(after, calendar, date)
  const lanes = new Map([...lanesOf(before.office), ...lanesOf(after.office)].map((l) => [l.id, l]))
  return [...lanes.values()].map(({ id, name }) => ({
    id,
    name,
    before: figures(was, id),
    after: figures(is, id)
  }))
}

function figures(slots: readonly PlannedSlot[], lane: string): Figures {
  const own = slots.filter((slot) => slot.lane === lane)
  const sum = (of: (slot: PlannedSlot) => number) => own.reduce((n, slot) => n + of(slot), 0)
  return { slots: own.length, places: sum((s) => s.capacity), kept: sum((s) => s.kept) }
}

/** Counts the bookings of a day, or of all days, that stand outside the hours or over the places. */
function misfits({ office, rules }: Ruled, calendar: Calendar, bookings: readonly Standing[]) {
  const outside = bookings.filter((one) => !isStaffed(office, calendar, one))
  const inside = bookings.filter((one) => !outside.includes(one))
  const over = [...new Set(inside.map(({ date }) => date))].flatMap((date) =>
    plannedSlots(office, calendar, rules, date).map((slot) => ({
      date,
      count: Math.max(0, bookedIn(inside, slot) - slot.capacity - slot.kept)
    }))
  )
  return (date: DateString | null) => ({
    outside: outside.filter((one) => date === null || one.date === date).length,
    over: over.reduce((sum, one) => sum + (date === null || one.date === date ? one.count : 0), 0)
  })
}

function bookedIn(bookings: readonly Standing[], slot: PlannedSlot): number {
  return bookings
    .filter((b) => b.date === slot.date && b.lane === slot.lane)
    .filter((b) => b.start <= slot.start && slot.start < b.end)
    .reduce((sum, { places }) => sum + places, 0)
}
