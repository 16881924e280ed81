// A door on a database of its own, with verbs that a test writes, and people to ask at it.
import { nothingOutside } from '@/cloud/use-cases/outside'
import { randomUUID } from 'node:crypto'
import type { CallName } from '@/contract/calls'
import type { Result } from '@/contract/failure'
import type { StaffRole } from '@/domain/person/role'
import { instant } from '@/domain/time/instant'
import type { Clock } from '@/cloud/functions/clock'
import { createDoor, type Door, type DoorParts, type Reply } from '@/cloud/functions/door'
import type { Log } from '@/cloud/functions/log'
import { keysOf } from '@/cloud/secrets/keys'
import { createSealer } from '@/cloud/secrets/sealer'
import { sm3Hex } from '@/cloud/secrets/sm3'
import { useCases } from '@/cloud/use-cases'
import type { Context } from '@/cloud/use-cases/environment'
import { migratedDatabase, type TestDatabase } from '../../environment/database'

export type Verb = (context: Context, input: { actionId: string }) => Promise<Result<unknown>>

export interface TestDoor {
  readonly database: TestDatabase
  /** What was logged, as text. */
  readonly logged: string[]
  /** Another door on the same database, with verbs of the test's own. */
  open(verbs: Partial<Record<CallName, Verb>>, more?: Partial<DoorParts>): Door
  /** A session of a new person. */
  signIn(who?: {
    name?: string | null
    roles?: StaffRole[]
  }): Promise<{ id: string; token: string }>
}

export const sealer = createSealer(keysOf('5a'.repeat(32))!)

/** Real people, a real database; the verbs are the test's. */
export async function testDoor(): Promise<TestDoor> {
  const database = await migratedDatabase(8)
  const logged: string[] = []
  const write = (facts: object, sentence: string) =>
    void logged.push(JSON.stringify({ ...facts, sentence }))
  const log: Log = { info: write, warn: write, error: write }
  const clock: Clock = {
    now: () => Promise.resolve(instant(Date.now())),
    forget: () => undefined
  }
  return {
    database,
    logged,
    open: (verbs, more = {}) =>
      createDoor({
        connection: database,
        sealer,
        storage: null,
        outside: nothingOutside,
        demo: false,
        clock,
        log,
        useCases: { ...useCases, ...verbs } as DoorParts['useCases'],
        ...more
      }),
    signIn: (who = {}) => signIn(database, who)
  }
}

async function signIn(
  { db }: TestDatabase,
  { name = '王磊', roles = [] }: { name?: string | null; roles?: StaffRole[] }
) {
  const id = randomUUID()
  const token = randomUUID()
  await db.insertInto('people').values({ id, name, created_at: new Date() }).execute()
  const expires = new Date(Date.now() + 60_000)
  const session = { token_hash: sm3Hex(token), person_id: id, expires_at: expires }
  await db.insertInto('sessions').values(session).execute()
  if (roles.length > 0) await makeOffice(db)
  for (const role of roles) {
    await db.insertInto('staff').values({ person_id: id, role, office_id: 'hall' }).execute()
  }
  return { id, token }
}

async function makeOffice(db: TestDatabase['db']) {
  const json = '{}'
  const office = { office: json, initials: 'QC', booking_rules: json, case_rules: json }
  await db
    .insertInto('offices')
    .values({ id: 'hall', ...office })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The code of a refusal; `ok` for an answer. */
export function outcome(reply: Reply): string {
  return reply.ok ? 'ok' : reply.failure.code
}
