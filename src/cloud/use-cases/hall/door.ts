// The code at the door: shown by staff on the hall's screen, scanned by residents who check in by
// themselves near their time (HALL-order).
import { answer, refuse } from '@/contract/failure'
import { ARRIVE_PAGE, doorCode, doorScene, isDoorCode } from '@/domain/hall/door-code'
import { clockTime } from '@/domain/time/date'
import { addMinutes, dateAt, instantAt, wallClock } from '@/domain/time/instant'
import { ownBooking } from '../booking/own-booking'
import { officeOf } from '../booking/office-of'
import { checkInBooking } from '../booking/check-in'
import type { UseCase } from '../environment'

/** The first byte of one. */
const PNG = 0x89

export const showDoor: UseCase<'hall.door'> = async ({ actor, now, sealer, outside }) => {
  if (!actor.officeId) return refuse('not-allowed')
  const code = doorCode(actor.officeId, now, (text) => sealer.lookupKey(text))
  const picture = await outside.codes?.picture(doorScene(code.qr), ARRIVE_PAGE)
  return answer({ ...code, picture: picture ? asDataUrl(picture) : null })
}

/** A picture that a page can show as it is. */
export function asDataUrl(picture: Uint8Array): string {
  const type = picture[0] === PNG ? 'png' : 'jpeg'
  return `data:image/${type};base64,${Buffer.from(picture).toString('base64')}`
}

export const arrive: UseCase<'booking.arrive'> = async (context, { bookingId, officeCode }) => {
  const { now, sealer } = context
  const booking = await ownBooking(context, bookingId)
  if (!booking) return refuse('not-found', { field: 'bookingId' })
  if (booking.date !== dateAt(now)) return refuse('not-today', { facts: { date: booking.date } })
  const { bookingRules } = await officeOf(context, booking)
  const start = instantAt(booking.date, booking.start_minute)
  const from = addMinutes(start, -bookingRules.arriveMinutes)
  if (now < from) {
    return refuse('too-early', { facts: { from: clockTime(wallClock(from).minutes) } })
  }
  if (!isDoorCode(officeCode, booking.office_id, now, (text) => sealer.lookupKey(text))) {
    return refuse('door-code', { field: 'officeCode' })
  }
  const checked = await checkInBooking(context, booking, { priority: false, as: 'resident' })
  if (!checked.ok) return checked
  const { ticketId, number } = checked.data
  return answer({ bookingId, ticketId, number })
}
