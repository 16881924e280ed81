// The office at which a booking stands. One that is gone is a bug: offices are never removed.
import type { BookingRecord } from '../../database/bookings'
import { findOffice, type OfficeRecord } from '../../database/offered'
import type { Context } from '../environment'

/** Throws where there is none. */
export async function officeOf(
  { db }: Pick<Context, 'db'>,
  { id, office_id }: Pick<BookingRecord, 'id' | 'office_id'>
): Promise<OfficeRecord> {
  const office = await findOffice(db, office_id)
  if (!office) throw new Error(`booking ${id} at an unknown office`)
  return office
}
