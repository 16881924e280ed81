// Everything that one case is shown with, in one statement: with what decides on it its history, its
// papers, urges, errands, its own last booking and its files; the names of those who acted are with all
// names of staff, which are kept.
import { sql } from 'kysely'
import type { Listener } from '@/domain/errand/tell'
import type { ChainedEvent } from '@/domain/ledger/chain'
import { instant } from '@/domain/time/instant'
import type { NoticeKind } from '@/domain/notice/notice'
import type { BookingRecord } from './bookings'
import type { BookingEvent } from './bookings-read'
import { caseColumns, caseRows, type CaseColumns, type CaseRows } from './case-rows'
import type { EventRecord } from './cases'
import type { Database } from './connect'
import type { FileRecord, WalletRecord } from './documents'
import type { ErrandRecord } from './errands'
import { revived } from './json-rows'
import type { PaperRecord } from './papers'
import type { PersonRecord, RelativeRecord } from './people'
import { staffNames, type Names } from './staff-names'
import type { UrgeRecord } from './urges'

type Paper = Pick<PaperRecord, 'id' | 'code' | 'kind' | 'issued_at'>
interface ToldRow {
  readonly done_at: Date
  readonly worker_id: string
  readonly told_to: Listener
  readonly kind: NoticeKind
}

/** An event as it is shown; what seals it stays in the ledger. */
export type ShownEvent = Omit<ChainedEvent, 'caseId' | 'previousHash' | 'hash'>
type EventColumns = Omit<EventRecord, 'case_id' | 'previous_hash' | 'hash'>

interface ReadRows {
  /** In their order. */
  readonly events: readonly ShownEvent[]
  readonly bookingEvents: readonly BookingEvent[]
  /** The newest first. */
  readonly papers: readonly Paper[]
  /** The newest first. */
  readonly urges: readonly UrgeRecord[]
  /** The oldest first. */
  readonly errands: readonly ErrandRecord[]
  /** What somebody without a phone was told of it, by word of mouth. */
  readonly tellings: readonly ToldRow[]
  /** Its own last booking that was not given back. */
  readonly booking: BookingRecord | null
  readonly files: ReadonlyMap<string, FileRecord>
  /** Of its subject, the newest first; empty for everybody but its owner. */
  readonly wallet: readonly WalletRecord[]
  /** Who acts. */
  readonly person: Pick<PersonRecord, 'name' | 'id_number_sealed' | 'phone_sealed' | 'no_phone'>
  /** For whom, where it is not for oneself. */
  readonly relative: Pick<RelativeRecord, 'name' | 'id_number_sealed'> | null
}

export interface ShownRows extends ReadRows {
  /** Of the staff who did something to it or hold it, by id. */
  readonly names: Names
}

interface Columns {
  readonly events: EventColumns[] | null
  readonly booking_events: BookingEvent[] | null
  readonly papers: Paper[] | null
  readonly urges: UrgeRecord[] | null
  readonly errands: ErrandRecord[] | null
  readonly tellings: ToldRow[] | null
  readonly booking: BookingRecord | null
  readonly files: FileRecord[] | null
  readonly wallet: WalletRecord[] | null
  readonly person: ReadRows['person']
  readonly relative: ReadRows['relative']
}

const shownColumns = sql.raw(`
  (select json_agg(json_build_object('seq', t.seq, 'at', t.at, 'action', t.action,
      'actor_id', t.actor_id, 'actor_role', t.actor_role, 'rule', t.rule,
      'data', t.data - 'tables') order by t.seq)
    from case_events t where t.case_id = c.id) as events,
  (select json_agg(e order by e.id)
    from bookings b join booking_events e on e.office_id = b.office_id and e.booking_id = b.id
    where b.case_id = c.id) as booking_events,
  (select json_agg(json_build_object('id', t.id, 'code', t.code, 'kind', t.kind,
      'issued_at', t.issued_at) order by t.issued_at desc, t.id desc)
    from case_papers t where t.case_id = c.id) as papers,
  (select json_agg(t order by t.id desc) from case_urges t where t.case_id = c.id) as urges,
  (select json_agg(t order by t.created_at, t.id) from errands t where t.case_id = c.id)
    as errands,
  (select json_agg(json_build_object('done_at', t.done_at, 'worker_id', t.worker_id,
      'told_to', t.told_to, 'kind', n.content ->> 'kind') order by t.done_at)
    from tell_errands t join notices n on n.id = t.notice_id
    where t.case_id = c.id and t.status = 'done') as tellings,
  (select to_json(t) from bookings t
    where t.case_id = c.id and t.status not in ('cancelled', 'expired')
    order by t.status in ('waitlisted', 'offered'), t.created_at desc limit 1) as booking,
  (select json_agg(t) from files t where t.id in
    (select unnest(d.file_ids) from case_documents d where d.case_id = c.id)) as files,
  (select json_build_object('name', t.name, 'id_number_sealed', t.id_number_sealed,
    'phone_sealed', t.phone_sealed, 'no_phone', t.no_phone) from people t where t.id = c.person_id) as person,
  (select json_build_object('name', t.name, 'id_number_sealed', t.id_number_sealed)
    from relatives t where t.id = c.subject_id) as relative`)

/** One case with all that its reader is shown; undefined where there is none. */
export async function readShownCase(
  db: Database,
  id: string,
  readerId: string
): Promise<{ rows: CaseRows; shown: ShownRows } | undefined> {
  const { rows } = await sql<CaseColumns & Columns>`
    select ${caseColumns}, ${shownColumns},
      case when c.person_id = ${readerId} then (select json_agg(t order by t.id desc) from (
        select * from documents where owner_id = c.person_id and subject_id = c.subject_id
          and removed_at is null order by id desc limit 200) t) end as wallet
    from cases c where c.id = ${id}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const read = takenApart(row)
  const names = await staffNames(db, actorsOf(read))
  return { rows: read.rows, shown: { ...read.shown, names } }
}

interface Read {
  readonly rows: CaseRows
  readonly shown: ReadRows
}

/** Whoever did something to it or holds it, but for residents. */
function* actorsOf({ rows, shown }: Read): Iterable<string | null> {
  for (const event of shown.events) {
    if (event.actorRole !== 'resident') yield event.actorId
    if (event.action === 'assign') yield* [event.data.from, event.data.to].filter(isText)
  }
  for (const event of shown.bookingEvents) {
    if (event.actor_role !== 'resident') yield event.actor_id
  }
  for (const { handler_id } of rows.steps) yield handler_id
  for (const { by_id } of shown.urges) yield by_id
  for (const { worker_id } of [...shown.errands, ...shown.tellings]) yield worker_id
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** The instants of a booking. */
const bookingTimes = [
  'hold_until',
  'waiting_since',
  'checked_in_at',
  'missed_at',
  'created_at'
] as const

function takenApart(row: CaseColumns & Columns): Read {
  const { events, booking_events, papers, urges, errands, booking, ...others } = row
  const { tellings, files, wallet, person, relative, ...columns } = others
  const ownBooking = booking && revived([booking], bookingTimes)
  const whole = revived(files, ['created_at'])
  return {
    rows: caseRows(columns),
    shown: {
      events: revived(events, ['at']).map(shownEvent),
      bookingEvents: revived(booking_events, ['at']),
      papers: revived(papers, ['issued_at']),
      urges: revived(urges, ['created_at', 'answered_at']),
      errands: revived(errands, [
        'resident_side_at',
        'worker_side_at',
        'created_at',
        'done_at',
        'called_back_at'
      ]),
      tellings: revived(tellings, ['done_at']),
      booking: ownBooking?.[0] ?? null,
      files: new Map(whole.map((file) => [file.id, file])),
      wallet: revived(wallet, ['created_at', 'removed_at']),
      person,
      relative
    }
  }
}

function shownEvent({
  seq,
  at,
  action,
  actor_id,
  actor_role,
  rule,
  data
}: EventColumns): ShownEvent {
  const acted = { actorId: actor_id, actorRole: actor_role, rule, data }
  return { seq, at: instant(at.getTime()), action, ...acted }
}
