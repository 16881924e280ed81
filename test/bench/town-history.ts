// What is in a town with a history, as statements? What is in hand at the office does not depend on how
// much is over: a town grows older, not busier.
import { dateString } from '@/domain/time/date'

export const TODAY = dateString('2026-11-24')
/** Cases of the office that are not over, of the newest ones. */
export const IN_HAND = 300
/** Cases that the office received since 1 October; as many as 球川 has (7,700 in three months). */
export const THIS_QUARTER = 4_700

export const OFFICE = 'qiuchuan'
const SERVICES = ['public-place-permit', 'social-insurance-registration', 'residence-permit']
/** Cases a day in the years before, at all offices together. */
const A_DAY = 500

/** Where it is written. */
export const TABLES = [
  'people',
  'cases',
  'case_steps',
  'case_stops',
  'case_documents',
  'case_events',
  'case_papers',
  'notices'
]

export interface Filling {
  readonly count: number
  /** Who holds the steps that somebody holds. */
  readonly handlers: readonly string[]
  /** A person whose sealed data every other one gets, too. */
  readonly model: string
}

/** One person for four cases. */
export function peopleOf({ count, model }: Filling): string {
  return `
    insert into people (id, name, id_number_sealed, id_number_key, phone_sealed, consented_at, created_at)
      select md5('person' || n)::uuid, m.name, m.id_number_sealed, md5('number' || n), m.phone_sealed,
        m.consented_at, m.created_at
      from people m, generate_series(0, ${Math.ceil(count / 4)}) n where m.id = '${model}'`
}

/** What a writer keeps beside it: offices, steps and documents of the services, the batch in hand. */
export const temporary = `
  create temp table bench_offices as
    select row_number() over (order by id) - 1 as place, id from offices;
  create temp table bench_steps as
    select s.id as service_id, f.step ->> 'id' as step_id, f.step ->> 'department' as department_id,
      f.place
    from services s, jsonb_array_elements(s.guide -> 'flow') with ordinality f(step, place)
    where s.id = any ('{${SERVICES.join()}}');
  create temp table bench_documents as
    select s.id as service_id, d.document ->> 'id' as document_id, d.document ->> 'kind' as kind
    from services s, jsonb_array_elements(s.guide -> 'documents') d(document)
    where s.id = any ('{${SERVICES.join()}}') and not d.document ? 'when';
  create temp table bench_cases (
    n int, h text, id uuid, office_id text, service_id text, person_id uuid, status text, day date,
    worked boolean, over boolean, events int)`

/** The cases of a batch: the newest belong to the office, those before them to all. */
export function casesFrom(from: number, to: number, { count }: Filling): string {
  const newest = count - THIS_QUARTER
  return `
    truncate bench_cases;
    insert into bench_cases
    select n, h,
      (lpad(to_hex((extract(epoch from day) * 1000)::bigint), 12, '0') || '7' || substr(h, 1, 3)
        || '8' || substr(h, 4, 15))::uuid,
      office_id, (array['${SERVICES.join("','")}'])[1 + n % ${SERVICES.length}],
      md5('person' || n / 4)::uuid, status, day,
      status not in ('received', 'awaiting-correction'), status = 'delivered',
      case status when 'delivered' then 6 when 'decided' then 5 when 'received' then 1
        when 'awaiting-correction' then 1 else 4 end
    from (
      select n, md5('case' || n) as h,
        case when n > ${newest} then '${OFFICE}' else
          (select id from bench_offices where place = n % (select count(*) from bench_offices)) end
          as office_id,
        case when n > ${newest} then date '2026-10-01' + (n - ${newest}) * 54 / ${THIS_QUARTER}
          else date '2026-09-30' - (${newest} - n) / ${A_DAY} end as day,
        case when n <= ${count - IN_HAND * 10} or n % 10 <> 0 then 'delivered' else
          (array['received', 'awaiting-correction', 'decided', 'suspended', 'in-progress',
            'in-progress', 'in-progress', 'in-progress', 'in-progress', 'in-progress'])[1 + n / 10 % 10]
          end as status
      from generate_series(${from}, ${to}) n) chosen`
}

/** Everything of the cases of a batch. */
export function rowsOfCases({ handlers }: Filling): string[] {
  const handler = `(array['${handlers.join("','")}'])[1 + c.n % ${handlers.length}]::uuid`
  return [cases, stepsWith(handler), stops, documents, eventsWith(handler), papers, notices]
}

const cases = `
  insert into cases (id, office_id, code, service_id, person_id, subject_id, status, answers,
    received_on, accepted_on, due_on, yellow_on, red_on, correction_due, decided_on, delivered_on,
    granted, visits, event_count, last_hash, channel, looked_at, delivery, created_at, updated_at)
  select id, office_id, 'B' || n, service_id, person_id, person_id, status, '{}', day,
    case when worked then day end, case when worked then day + 28 end,
    case when worked then day + 15 end, case when worked then day + 26 end,
    case when status = 'awaiting-correction' then day + 40 end,
    case when over or status = 'decided' then day + 9 end, case when over then day + 12 end,
    case when over or status = 'decided' then true end, 1, events, md5(h || events) || h,
    case n % 3 when 0 then 'online' when 1 then 'booking' else 'walk-in' end,
    case when status <> 'received' then day + interval '9 hours' end, 'counter',
    day + interval '9 hours', day + interval '10 hours' from bench_cases`

function stepsWith(handler: string): string {
  return `
    insert into case_steps (case_id, step_id, office_id, department_id, status, opened_on, opened_at,
      due_on, yellow_on, red_on, done_on, done_at, handler_id)
    select c.id, s.step_id, c.office_id, s.department_id,
      case when c.over or c.status = 'decided' then 'done' when s.place > 1 then 'waiting'
        when c.status = 'suspended' then 'stopped' else 'open' end,
      c.day, c.day + interval '10 hours', c.day + 14, c.day + 8, c.day + 13,
      case when c.over or c.status = 'decided' then c.day + 8 end,
      case when c.over or c.status = 'decided' then c.day + interval '8 days' end,
      case when c.n % 4 <> 0 or c.over then ${handler} end
    from bench_cases c join bench_steps s using (service_id) where c.worked`
}

const stops = `
  insert into case_stops (id, case_id, step_id, ground, note, working_days, from_on)
  select md5('stop' || c.n)::uuid, c.id, s.step_id, 'testing', 'waits', 10, c.day + 2
  from bench_cases c join bench_steps s on s.service_id = c.service_id and s.place = 1
  where c.status = 'suspended'`

const documents = `
  insert into case_documents (case_id, document_id, kind, way, file_ids, note, verdict, reason)
  select c.id, d.document_id, d.kind, 'file', '{}', '', case when c.worked then 'right' end, ''
  from bench_cases c join bench_documents d using (service_id)`

/** Each with the digest of the one before it and digests of the case's rows; these are made up. */
function eventsWith(handler: string): string {
  return `
    insert into case_events (case_id, seq, at, action, actor_id, actor_role, rule, data,
      previous_hash, hash)
    select c.id, e.seq, c.day + e.after, e.action,
      case when e.role = 'system' then null else ${handler} end, e.role, e.rule,
      jsonb_build_object('due', c.day + 28, 'tables', jsonb_build_object('version', 1,
        'cases', c.h, 'case_steps', c.h, 'case_documents', c.h)),
      md5(c.h || e.seq - 1) || c.h, md5(c.h || e.seq) || c.h
    from bench_cases c join (values (1, interval '10 hours', 'receive', 'clerk', 'ZJ-2'),
      (2, '11 hours', 'review', 'clerk', 'ZJ-43'), (3, '12 hours', 'accept', 'clerk', 'ZJ-11.1'),
      (4, '13 hours', 'start', 'system', 'ZJ-5'), (5, '14 hours', 'decide', 'handler', 'AL-42'),
      (6, '15 hours', 'deliver', 'clerk', 'AL-44')) e (seq, after, action, role, rule)
      on e.seq <= c.events`
}

const papers = `
  insert into case_papers (id, case_id, kind, code, content, hash, issued_at)
  select md5('paper' || n)::uuid, id, 'acceptance', 'P' || n,
    jsonb_build_object('kind', 'acceptance', 'text', repeat(md5('text' || n), 16)), md5('paper' || n),
    day + interval '11 hours' from bench_cases where worked`

const notices = `
  insert into notices (id, person_id, case_id, content, created_at, read_at)
  select md5('notice' || n)::uuid, person_id, id,
    jsonb_build_object('kind', 'received', 'serviceName', service_id, 'officeName', office_id),
    day + interval '9 hours', day + interval '1 day' from bench_cases`
