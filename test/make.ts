// A town for a test: real data on a database of its own, real encryption, files in a folder of its own,
// and people who ask at the real door, each at the time at which they ask.
import { nothingOutside, type Outside } from '@/cloud/use-cases/outside'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CallName, Input, Output } from '@/contract/calls'
import type { Failure, Result } from '@/contract/failure'
import type { StaffRole } from '@/domain/person/role'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt, type Instant } from '@/domain/time/instant'
import { createDoor } from '@/cloud/functions/door'
import { noLog } from '@/cloud/functions/log'
import type { Scene as Story } from '@/cloud/host/demo/player'
import { createFileLinks } from '@/cloud/secrets/file-link'
import { forgetOffers } from '@/cloud/database/kept-offers'
import { keysOf } from '@/cloud/secrets/keys'
import { createSealer } from '@/cloud/secrets/sealer'
import { readSeed } from '@/cloud/seed/read-seed'
import { writeSeed } from '@/cloud/seed/write-seed'
import { createDiskStorage } from '@/cloud/storage/disk'
import { useCases } from '@/cloud/use-cases'
import type { Context, Sealer, Storage } from '@/cloud/use-cases/environment'
import { timetable } from '@/cloud/use-cases/jobs/timetable'
import type { Office } from '@/domain/office/office'
import { migratedDatabase, type TestDatabase } from './environment/database'
import { makeResident, makeStaff } from './make-people'
import { timerAt } from './make-timer'

type Asked<C extends CallName> = Omit<Input<C>, 'actionId'> & { actionId?: string }

export interface Person {
  readonly id: string
  readonly openid: string
  readonly name: string
  readonly idNumber: string
  /** Of a session; who has none is vouched for by WeChat. */
  readonly token?: string
}

/** What one person asks at one moment. */
export interface Scene {
  readonly now: Instant
  /** Asks at the door; an `actionId` is made where none is given. */
  do<C extends CallName>(call: C, input: Asked<C>): Promise<Result<Output<C>>>
  /** The answer; throws where it is refused. */
  must<C extends CallName>(call: C, input: Asked<C>): Promise<Output<C>>
  /** The refusal, or null where it is answered. */
  refusal<C extends CallName>(call: C, input: Asked<C>): Promise<Failure | null>
  /** The same scene for the steps of the demo's stories. */
  readonly story: Story
}

export interface Town {
  readonly database: TestDatabase
  readonly db: TestDatabase['db']
  readonly sealer: Sealer
  readonly storage: Storage
  readonly outside: Outside
  /** A new resident whose data departments share, unless told. */
  resident(who?: { name?: string; shared?: boolean }): Promise<Person>
  /** Somebody who works at an office, 球川 unless told, and handles for all departments unless told. */
  staff(
    roles: readonly StaffRole[],
    officeId?: string,
    departmentId?: string | null
  ): Promise<Person>
  as(person: Person): { at(date: string, time: string): Scene }
  /** One round of the jobs; throws where one of them fails. */
  jobs(date: string, time: string): Promise<Record<string, number>>
  /** Changes what is known of an office. */
  changeOffice(id: string, changes: Partial<Office>): Promise<void>
  drop(): Promise<void>
}

const keys = keysOf('7e'.repeat(32))!
const seeds = resolve(__dirname, '../src/cloud/seed')

/** A town with everything that is offered and nobody in it. */
export async function makeTown(
  connections?: number,
  outside: Outside = nothingOutside
): Promise<Town> {
  const database = await migratedDatabase(connections)
  const { db } = database
  const seed = readSeed(seeds)
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems))
  await writeSeed(db, seed.seed)
  const folder = mkdtempSync(join(tmpdir(), 'suozi-files-'))
  const storage = createDiskStorage(folder, createFileLinks(keys).make)
  const around = { database, db, sealer: createSealer(keys), storage, outside }
  return {
    ...around,
    resident: (who) => makeResident(around, who),
    staff: (...who) => makeStaff(around, ...who),
    as: (person) => ({ at: (date, time) => sceneOf(around, person, at(date, time)) }),
    jobs: (date, time) => allJobs(timerAt(around, at(date, time))),
    changeOffice: (id, changes) => changeOffice(db, id, changes),
    drop: async () => {
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Every job of the timetable once, due or not, in hand elsewhere or not. */
async function allJobs(context: Context): Promise<Record<string, number>> {
  const done: Record<string, number> = {}
  forgetOffers(context.db)
  for (const { name, job } of timetable) done[name] = await job(context)
  return done
}

/** The instant of a wall clock in the town. */
export function at(date: string, time: string): Instant {
  return instantAt(dateString(date), minutes(time))
}

type Around = Pick<Town, 'database' | 'db' | 'sealer' | 'storage' | 'outside'>

function sceneOf(around: Around, person: Person, now: Instant): Scene {
  const bugs: object[] = []
  const door = createDoor({
    connection: around.database,
    sealer: around.sealer,
    storage: around.storage,
    outside: around.outside,
    demo: false,
    clock: { now: () => Promise.resolve(now), forget: () => undefined },
    log: { ...noLog, error: (facts) => void bugs.push(facts) },
    useCases
  })
  async function ask<C extends CallName>(call: C, input: Asked<C>): Promise<Result<Output<C>>> {
    const asked = { call, input: { actionId: randomUUID(), ...input } }
    const { token, openid } = person
    const reply = await door.handle(asked, token === undefined ? { openid } : { token }, 'test')
    if (!reply.ok && reply.failure.code === 'internal') {
      throw new Error(`${call}: ${JSON.stringify(bugs)}`)
    }
    // The door has checked the answer against the contract.
    return reply as Result<Output<C>>
  }
  const must: Scene['must'] = async (call, input) => {
    const result = await ask(call, input)
    if (!result.ok) throw new Error(`${call}: ${JSON.stringify(result.failure)}`)
    return result.data
  }
  const refusal: Scene['refusal'] = async (call, input) => {
    const result = await ask(call, input)
    return result.ok ? null : result.failure
  }
  return { now, do: ask, must, refusal, story: { now, do: must } }
}

async function changeOffice(db: Around['db'], id: string, changes: Partial<Office>) {
  const { office } = await db
    .selectFrom('offices')
    .select('office')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const changed = JSON.stringify({ ...office, ...changes })
  await db.updateTable('offices').set({ office: changed }).where('id', '=', id).execute()
}
