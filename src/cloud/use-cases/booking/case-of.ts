// The case that a booking was made for. One that is gone is a bug: cases are never removed.
import type { BookingRecord } from '../../database/bookings'
import type { Database } from '../../database/connect'
import { findLoadedCase, type LoadedCase } from '../case/load-case'

/** Throws where there is none. */
export async function caseOf(
  db: Database,
  { id, case_id }: Pick<BookingRecord, 'id' | 'case_id'>
): Promise<LoadedCase> {
  const loaded = await findLoadedCase(db, case_id)
  if (!loaded) throw new Error(`booking ${id} of an unknown case`)
  return loaded
}
