// The case engine: steps and their clocks, papers, urges, extensions, errands, bundles, sign-in codes.
import { sql, type Kysely } from 'kysely'

/** Runs the statements one after another in the migrator's transaction. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [cases, steps, dispatch, papers, errands, concerns, others]) {
    await sql.raw(statement).execute(db)
  }
}

const cases = `
  create table bundles (
    id uuid primary key, life_event_id text not null, code text unique,
    person_id uuid not null references people, subject_id uuid not null,
    created_at timestamptz not null);
  create index bundles_of_person on bundles (person_id);
  alter table cases
    add column bundle_id uuid references bundles,
    add column channel text,
    add column looked_at timestamptz,
    add column yellow_on date,
    add column red_on date,
    add column told_light text,
    add column extended_days int not null default 0,
    add column committed boolean not null default false,
    add column delivery text not null default 'counter',
    add column delivered_on date,
    add column ended_on date;
  create index cases_of_bundle on cases (bundle_id) where bundle_id is not null;
  drop index cases_one_draft;
  create unique index cases_one_draft on cases (subject_id, person_id, service_id)
    where status = 'draft' and bundle_id is null;
  drop index cases_of_office;
  create index cases_open on cases (office_id, status, due_on)
    where status not in ('delivered', 'refused', 'revoked', 'withdrawn');
  create index cases_figures on cases (office_id, received_on) include (status, visits);
  create index cases_correction on cases (correction_due) where status = 'awaiting-correction';
  create index cases_deferred on cases (deferred_due) where deferred_due is not null;
`

const steps = `
  create table case_steps (
    case_id uuid not null references cases, step_id text not null, office_id text not null,
    department_id text not null, status text not null,
    opened_on date, opened_at timestamptz, due_on date, yellow_on date, red_on date,
    done_on date, done_at timestamptz, opinion text not null default '',
    handler_id uuid references people, told_light text,
    primary key (case_id, step_id));
  create index case_steps_open on case_steps (office_id, department_id, due_on)
    where status in ('open', 'stopped');
  create index case_steps_of on case_steps (handler_id, due_on) where status in ('open', 'stopped');
  drop index case_stops_one_open;
  alter table case_stops add column step_id text not null default '';
  create unique index case_stops_one_open on case_stops (case_id, step_id) where until_on is null;
  create index case_stops_of on case_stops (case_id);
`

const dispatch = `
  create table case_urges (
    id uuid primary key, case_id uuid not null references cases, step_id text,
    office_id text not null, department_id text, handler_id uuid, by_id uuid, reason text not null,
    note text not null, answer_by date not null, answer text, answered_by uuid,
    created_at timestamptz not null, answered_at timestamptz);
  create index case_urges_of on case_urges (case_id);
  create index case_urges_open on case_urges (office_id, answer_by) where answered_at is null;
  create table case_extensions (
    id uuid primary key, case_id uuid not null references cases, working_days int not null,
    reasons text not null, asked_by uuid not null, asked_on date not null, decided_by uuid,
    decided_on date, granted boolean, answer text not null default '');
  create unique index case_extensions_one on case_extensions (case_id)
    where granted is null or granted;
`

const papers = `
  create table case_papers (
    id uuid primary key, case_id uuid not null references cases, kind text not null,
    code text not null unique, content jsonb not null, hash text not null,
    issued_at timestamptz not null, issued_by uuid);
  create index case_papers_of on case_papers (case_id, issued_at);
`

const errands = `
  create table grids (
    id text not null, office_id text not null references offices, name text not null,
    latitude double precision not null, longitude double precision not null, position int not null,
    primary key (office_id, id));
  create table grid_workers (
    office_id text not null, grid_id text not null, person_id uuid not null references people,
    primary key (office_id, grid_id, person_id));
  create table errands (
    id uuid primary key, case_id uuid not null references cases, office_id text not null,
    grid_id text not null, kind text not null, document_id text, status text not null,
    address_sealed text not null, worker_id uuid references people,
    resident_code text not null, worker_code text not null,
    resident_side_at timestamptz, worker_side_at timestamptz,
    signed_on_paper boolean not null default false,
    tries int not null default 0, last_failure text, next_try_on date,
    created_at timestamptz not null, done_at timestamptz,
    called_back_at timestamptz, satisfied boolean, call_note text not null default '');
  create index errands_of_case on errands (case_id);
  create index errands_open on errands (office_id, grid_id, next_try_on)
    where status in ('open', 'taken');
  create index errands_to_call on errands (office_id, done_at)
    where status = 'done' and called_back_at is null;
  create unique index errands_one_delivery on errands (case_id)
    where kind = 'deliver-result' and status in ('planned', 'open', 'taken');
  create unique index errands_one_fetch on errands (case_id, document_id)
    where kind = 'fetch-document' and status in ('open', 'taken');
  create table errand_tries (
    errand_id uuid not null references errands, side text not null, day date not null,
    wrong int not null, primary key (errand_id, side, day));
`

const concerns = `
  create table concerns (
    id uuid primary key, office_id text not null references offices,
    person_id uuid not null references people, case_id uuid references cases, kind text not null,
    status text not null, text text not null, department_id text references departments,
    due_on date not null, extended boolean not null default false,
    extend_reasons text not null default '', answer text, answered_by uuid references people,
    answered_at timestamptz, created_at timestamptz not null);
  create index concerns_of on concerns (person_id, created_at desc);
  create index concerns_open on concerns (office_id, due_on)
    where status in ('raised', 'designated');
  create table concern_events (
    id uuid primary key, concern_id uuid not null references concerns, at timestamptz not null,
    action text not null, actor_id uuid not null, data jsonb not null);
  create index concern_events_of on concern_events (concern_id, id);
`

const others = `
  alter table files add column hash text;
  create index people_of_number on people (id_number_key) where id_number_key is not null;
  create table sign_ins (
    id uuid primary key, secret_hash text not null, created_at timestamptz not null,
    expires_at timestamptz not null, approved_by uuid references people, claimed_at timestamptz);
  create table job_marks (name text primary key, at timestamptz not null, note text not null default '');
  create table calendar_changes (
    id uuid primary key, year int not null, by_id uuid not null, at timestamptz not null,
    before jsonb, after jsonb not null);
`
