// The first shape of everything: what is offered, people, cases, bookings, notices.
import { sql, type Kysely } from 'kysely'

/** Runs the statements one after another in the migrator's transaction. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [offered, people, documents, cases, bookings, notices]) {
    await sql.raw(statement).execute(db)
  }
}

const offered = `
  create table departments (
    id text primary key, name text not null, short_name text not null);
  create table document_kinds (id text primary key, name text not null, look text not null);
  create table services (
    id text primary key, guide jsonb not null, search jsonb not null, position int not null);
  create table life_events (
    id text primary key, event jsonb not null, search jsonb not null, position int not null);
  create table offices (
    id text primary key, office jsonb not null, initials text not null, cluster_name text,
    booking_rules jsonb not null, case_rules jsonb not null);
  create table calendar_years (year int primary key, schedule jsonb not null);
  create table demo_clock (id int primary key check (id = 1), offset_ms bigint not null);
`

const people = `
  create table people (
    id uuid primary key, openid text unique, demo text unique, name text,
    id_number_sealed text, id_number_key text, phone_sealed text,
    consented_at timestamptz, created_at timestamptz not null);
  create table relatives (
    id uuid primary key, person_id uuid not null references people, name text not null,
    relation text not null, id_number_sealed text not null, id_number_key text not null,
    consented_at timestamptz not null, removed_at timestamptz);
  create unique index relatives_once on relatives (person_id, id_number_key)
    where removed_at is null;
  create table staff (
    person_id uuid not null references people, role text not null,
    office_id text not null references offices, department_id text references departments,
    primary key (person_id, role));
  create table sessions (
    token_hash text primary key, person_id uuid not null references people,
    expires_at timestamptz not null);
  create table shared_records (
    subject_id uuid not null, kind text not null, department_id text not null,
    summary text not null, primary key (subject_id, kind));
  create table personal_reads (
    id uuid primary key, staff_id uuid not null, call text not null, case_id uuid,
    at timestamptz not null);
  create table requests (
    person_id uuid not null, action_id uuid not null, call text not null, answer jsonb not null,
    at timestamptz not null, primary key (person_id, action_id));
`

const documents = `
  create table files (
    id uuid primary key, owner_id uuid not null references people, name text not null,
    size int not null, received int not null default 0, media_type text,
    created_at timestamptz not null);
  create table documents (
    id uuid primary key, owner_id uuid not null references people, subject_id uuid not null,
    kind text not null, file_ids uuid[] not null, created_at timestamptz not null,
    removed_at timestamptz);
  create index documents_of on documents (owner_id, kind) where removed_at is null;
`

const cases = `
  create table cases (
    id uuid primary key, office_id text references offices, code text unique,
    service_id text not null, person_id uuid not null references people,
    subject_id uuid not null, status text not null, answers jsonb not null,
    received_on date, accepted_on date, due_on date, correction_due date, deferred_due date,
    decided_on date, granted boolean, reasons text,
    visits int not null default 0, event_count int not null default 0,
    last_hash text not null default '',
    created_at timestamptz not null, updated_at timestamptz not null);
  create unique index cases_one_draft on cases (subject_id, person_id, service_id)
    where status = 'draft';
  create index cases_of_person on cases (person_id, updated_at desc);
  create index cases_of_office on cases (office_id, status, due_on);
  create table case_documents (
    case_id uuid not null references cases, document_id text not null, kind text not null,
    way text, file_ids uuid[] not null, note text not null, verdict text, reason text not null,
    deferred_until date, primary key (case_id, document_id));
  create table case_stops (
    id uuid primary key, case_id uuid not null references cases, ground text not null,
    note text not null, working_days int not null, from_on date not null, until_on date);
  create unique index case_stops_one_open on case_stops (case_id) where until_on is null;
  create table case_events (
    case_id uuid not null references cases, seq int not null, at timestamptz not null,
    action text not null, actor_id uuid, actor_role text not null, rule text not null,
    data jsonb not null, previous_hash text not null, hash text not null,
    primary key (case_id, seq));
`

const bookings = `
  create table slots (
    office_id text not null references offices, date date not null, start_minute int not null,
    end_minute int not null, capacity int not null, booked int not null default 0,
    primary key (office_id, date, start_minute),
    constraint slots_within check (booked >= 0)) with (fillfactor = 50);
  create table bookings (
    office_id text not null, id uuid not null, case_id uuid not null, service_id text not null,
    person_id uuid not null, subject_id uuid not null, date date not null,
    start_minute int not null, end_minute int not null, day_place int not null,
    status text not null, code text not null, hold_until timestamptz,
    changes int not null default 0, checked_in_at timestamptz, created_at timestamptz not null,
    primary key (office_id, id));
  create unique index bookings_id on bookings (id);
  create unique index bookings_code on bookings (office_id, date, code);
  create unique index bookings_one_service on bookings (subject_id, service_id)
    where status in ('held', 'booked', 'checked-in', 'called', 'serving');
  create unique index bookings_day_place on bookings (person_id, date, day_place)
    where status in ('held', 'booked', 'checked-in', 'called', 'serving');
  create index bookings_of_case on bookings (case_id);
  create index bookings_of_day on bookings (office_id, date, start_minute);
  create index bookings_held on bookings (hold_until) where status = 'held';
  create table booking_events (
    office_id text not null, booking_id uuid not null, id uuid not null,
    at timestamptz not null, action text not null, actor_id uuid, actor_role text not null,
    data jsonb not null, primary key (office_id, booking_id, id));
`

const notices = `
  create table notices (
    id uuid primary key, person_id uuid not null references people, case_id uuid,
    booking_id uuid, content jsonb not null, once text, created_at timestamptz not null,
    read_at timestamptz);
  create unique index notices_once on notices (person_id, once) where once is not null;
  create index notices_of on notices (person_id, id desc);
  create index notices_unread on notices (person_id) where read_at is null;
`
