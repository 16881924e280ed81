// What stands in the desk's list, in which order? The arrow keys walk along it.
import type { Output } from '@/contract/calls'
import { isActive } from '@/domain/booking/status'

/** receive: who comes today and what waits; cases: only what waits. */
export type DeskPart = 'receive' | 'cases'

type Desk = Output<'desk.show'>

interface Entry {
  readonly key: string
  readonly caseId: string
  /** The state in which the list has it; a change means that the case has moved. */
  readonly state: string
}

export type DeskEntry =
  | (Entry & { readonly kind: 'booking'; readonly booking: Desk['bookings'][number] })
  | (Entry & { readonly kind: 'filing' | 'case'; readonly case: Desk['cases'][number] })

/**
 * Bookings first, then what was filed online and not looked at, then the other cases, without those
 * of people who are here or still expected.
 */
export function deskEntries(desk: Desk, part: DeskPart): DeskEntry[] {
  const bookings = part === 'receive' ? desk.bookings : []
  const here = new Set(bookings.filter(isHere).map((booking) => booking.caseId))
  return [
    ...bookings.map((booking) => ({
      kind: 'booking' as const,
      key: `booking-${booking.bookingId}`,
      caseId: booking.caseId,
      state: booking.status,
      booking
    })),
    ...desk.cases.filter(isFiling).map((one) => ({ ...entryOf(one), kind: 'filing' as const })),
    ...desk.cases
      .filter((one) => !isFiling(one) && !here.has(one.caseId))
      .map((one) => ({ ...entryOf(one), kind: 'case' as const }))
  ]
}

function entryOf(one: Desk['cases'][number]) {
  return { key: `case-${one.caseId}`, caseId: one.caseId, state: one.status, case: one }
}

/** ZJ-6: somebody has to look at it within a working day. */
function isFiling({ lookBy }: Desk['cases'][number]): boolean {
  return lookBy !== null
}

function isHere({ status }: Desk['bookings'][number]): boolean {
  return isActive(status)
}

/** The DOM id of an entry, for scrolling to it. */
export function entryDomId(key: string): string {
  return `desk-${key}`
}
