// Notices that arrive: the outbox, the credits for messages, settings, the jobs and their runs; ratings.
import { sql, type Kysely } from 'kysely'

/** Runs the statements one after another in the migrator's transaction. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    outbox,
    credits,
    settings,
    phone,
    wechat,
    reach,
    jobs,
    ratings,
    answers
  ]) {
    await sql.raw(statement).execute(db)
  }
}

const outbox = `
  create table outbox (
    id uuid primary key, notice_id uuid not null references notices (id), person_id uuid not null,
    lane smallint not null, status text not null, due_at timestamptz not null,
    tries int not null default 0, channel text, tried text[] not null default '{}',
    lease uuid, leased_until timestamptz, paid text, reason text, created_at timestamptz not null,
    settled_at timestamptz);
  create index outbox_due on outbox (lane, due_at, id) where status = 'waiting';
  create index outbox_of_person on outbox (person_id, lane, id)
    where status in ('waiting', 'sending');
  create index outbox_of_notice on outbox (notice_id);
  create index outbox_leased on outbox (leased_until) where status = 'sending';
  create index outbox_dead on outbox (settled_at) where status = 'dead';
`

const credits = `
  create table message_credits (
    person_id uuid not null references people, template text not null,
    credits int not null default 0 check (credits >= 0), always boolean not null default false,
    refused_at timestamptz, blocked boolean not null default false, asked_at timestamptz,
    primary key (person_id, template)) with (fillfactor = 80);
  create table credit_events (
    id uuid primary key, person_id uuid not null, template text not null, change int not null,
    why text not null, at timestamptz not null);
`

const settings = `
  create table notice_settings (
    person_id uuid primary key references people, quiet_from int, quiet_to int,
    muted text[] not null default '{}');
`

const phone = `
  create table phone_messages (
    id uuid primary key, person_id uuid not null references people, notice_id uuid not null,
    channel text not null, template text, fields jsonb not null, page text, at timestamptz not null);
  create index phone_messages_of on phone_messages (person_id, id desc);
`

const wechat = `
  create table wechat_tokens (
    app_id text primary key, token_sealed text, expires_at timestamptz, renewing_until timestamptz);
`

const reach = `
  alter table people add column no_phone boolean not null default false;
  alter table people add column home_sealed text;
  alter table people add column grid_id text;
  create table tell_errands (
    id uuid primary key, notice_id uuid not null references notices (id),
    person_id uuid not null references people, case_id uuid, office_id text not null,
    grid_id text not null, status text not null, address_sealed text not null, until_on date not null,
    worker_id uuid references people, told_to text, tries int not null default 0,
    last_failure text, next_try_on date, urged_at timestamptz, created_at timestamptz not null,
    done_at timestamptz);
  create unique index tell_errands_of_notice on tell_errands (notice_id);
  create index tell_errands_of_case on tell_errands (case_id);
  create index tell_errands_open on tell_errands (office_id, grid_id)
    where status in ('open', 'taken');
`

const jobs = `
  create table jobs (
    name text primary key, next_at timestamptz not null, lease uuid, leased_until timestamptz,
    started_at timestamptz, finished_at timestamptz, done int not null default 0,
    runs bigint not null default 0, failures bigint not null default 0,
    failing_since timestamptz, error text);
  create table job_runs (
    id uuid primary key, name text not null, started_at timestamptz not null,
    finished_at timestamptz, done int, error text);
  create index job_runs_of on job_runs (name, id desc);
`

const ratings = `
  create table ratings (
    id uuid primary key, office_id text not null, case_id uuid not null unique references cases (id),
    person_id uuid not null references people, level text not null, reasons text[] not null,
    text text not null, anonymous boolean not null, status text not null, due_on date,
    created_at timestamptz not null);
  create index ratings_open on ratings (office_id, due_on)
    where status in ('to-contact', 'to-rectify', 'to-revisit');
  create index ratings_of_office on ratings (office_id, created_at);
  create table rating_events (
    id uuid primary key, rating_id uuid not null references ratings (id), at timestamptz not null,
    action text not null, actor_id uuid not null, note text not null);
  create index rating_events_of on rating_events (rating_id);
`

/** An answer is only ever given again as it was: to take it apart for storing cost more than storing it. */
const answers = 'alter table requests alter column answer type json'
