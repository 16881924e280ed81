// How a value is read and written: jsonb, and instants that may be missing.
import type { ColumnType } from 'kysely'

/** Written as a value, kept as jsonb. */
export type Json<T> = ColumnType<T, string, string>
export type Time = ColumnType<Date, Date, Date>
export type MaybeTime = ColumnType<Date | null, Date | null, Date | null>
/** Kept as jsonb; the database has its beginning. */
export type Kept<T> = ColumnType<T, string | undefined, string>
