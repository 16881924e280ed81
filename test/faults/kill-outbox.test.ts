// Ten kills of the process that sends, while WeChat fails three times in ten: every notice is in the inbox
// exactly once, none is on a phone twice, and every credit is accounted for (issue 5).
import { setTimeout as pause } from 'node:timers/promises'
import { grant } from '@/cloud/database/credits'
import { tell } from '@/cloud/database/notices'
import { templateKeys } from '@/domain/notice/templates'
import { instant } from '@/domain/time/instant'
import { dateString } from '@/domain/time/date'
import { migratedDatabase } from '../environment/database'
import { startStandIn } from '../wechat/stand-in'
import {
  count,
  expectCreditsExact,
  expectInboxesExact,
  expectPhonesExact,
  expectTroubleEnough,
  type Resident,
  type Scene
} from './outbox-exact'
import {
  CORRECTION,
  cutOff,
  isCommitting,
  isOver,
  slowDown,
  startSending,
  type Sender
} from './outbox-sender'

const KILLS = 10
const PEOPLE = 150
const PATIENCE_MS = 400_000
const LEFT = "status in ('waiting', 'sending')"

let scene: Scene
let sender: Sender

beforeAll(async () => {
  const database = await migratedDatabase(6)
  const templates = { [CORRECTION]: Object.values(templateKeys.correction) }
  const wechat = await startStandIn({ failing: 0.3, seed: 5, templates })
  scene = { database, wechat, residents: await makeResidents(database, wechat) }
  await slowDown(database)
  sender = startSending(database, wechat)
}, PATIENCE_MS)
afterAll(async () => {
  await sender.kill()
  await scene.wechat.stop()
  await scene.database.drop()
}, PATIENCE_MS)

test(
  'NOTICE-once ten kills with WeChat failing lose no notice, send none twice and miscount no credit',
  async () => {
    for (let kills = 0; kills < KILLS; kills += 1) {
      await tellWave(kills)
      await untilSomeAreUnderWay()
      if (kills % 3 === 1) await cutOff(scene.database)
      await pause(20 + 15 * kills)
      // The last one, too: nobody comes after it to take what it held.
      if (kills % 2 === 1) await until(() => isCommitting(scene.database))
      await kill()
    }
    await until(async () => (await left()) === 0)
    await expectInboxesExact(scene, KILLS)
    await expectPhonesExact(scene)
    await expectCreditsExact(scene)
    await expectTroubleEnough(scene)
  },
  PATIENCE_MS
)

/** Some have accepted more than others; for some WeChat knows of less than we do. */
async function makeResidents(
  { db }: Scene['database'],
  wechat: Scene['wechat']
): Promise<Resident[]> {
  const made = Array.from({ length: PEOPLE }, (_, n) => {
    const id = `0198c000-0000-7000-8000-${String(n).padStart(12, '0')}`
    const granted = n % 16
    return {
      id,
      openid: `o-${n}`,
      granted,
      known: n % 10 === 0 ? Math.floor(granted / 2) : granted
    }
  })
  await db
    .insertInto('people')
    .values(made.map(({ id, openid }) => ({ id, openid, created_at: new Date() })))
    .execute()
  // Whenever this test runs, nobody sleeps.
  await db
    .insertInto('notice_settings')
    .values(made.map(({ id }) => ({ person_id: id, quiet_from: null, quiet_to: null })))
    .execute()
  for (const { id, openid, granted, known } of made) {
    wechat.grant(openid, CORRECTION, known)
    for (let n = 0; n < granted; n += 1) {
      const answer = { template: 'correction', answer: 'accept', always: false } as const
      await grant(db, instant(Date.now()), id, [answer])
    }
  }
  return made
}

/** Everybody is told something, and told the same again: what is told twice is one notice. */
async function tellWave(wave: number) {
  const now = instant(Date.now())
  for (const [n, { id }] of scene.residents.entries()) {
    const content = {
      kind: 'correction-asked',
      serviceName: nameOf(n, wave),
      count: 1,
      due: dateString('2099-12-01')
    } as const
    const notice = { personId: id, caseId: null, bookingId: null, content, once: `wave-${wave}` }
    for (let times = 0; times < 2; times += 1) await tell(scene.database.db, now, notice)
  }
}

/** Short enough to be on the phone as it is. */
function nameOf(person: number, wave: number): string {
  return `S${person}W${wave}`
}

async function kill() {
  const { database, wechat } = scene
  await sender.kill()
  // What it asked for last is still done, with a lease of three minutes.
  await until(() => isOver(database))
  // The minutes until others may take what it had in hand.
  await database.pool.query('update jobs set leased_until = now() where lease is not null')
  await database.pool.query("update outbox set leased_until = now() where status = 'sending'")
  sender = startSending(database, wechat)
}

async function untilSomeAreUnderWay() {
  await until(async () => (await count(scene.database, "status = 'sending'")) > 0)
}

/**
 * Where no token is to be had, everything is put off at once, for minutes in the end, and what a resident
 * is told later waits behind it. Here these pauses are cut short.
 */
async function hasten() {
  await scene.database.pool.query(
    `update outbox set due_at = now() where id in (
       select id from outbox where status = 'waiting' and tries > 0 for update skip locked)`
  )
}

function left(): Promise<number> {
  return count(scene.database, LEFT)
}

/** True at last, or with nothing left to send. */
async function until(isTrue: () => Promise<boolean>) {
  const end = performance.now() + PATIENCE_MS / 3
  while (performance.now() < end) {
    if ((await isTrue()) || (await left()) === 0) return
    await hasten()
    await pause(20)
  }
  throw new Error(`it takes too long: ${JSON.stringify(await whatIsLeft())}`)
}

/** For whoever has to find out why. */
async function whatIsLeft() {
  const { pool } = scene.database
  const messages = await pool.query(
    `select status, reason, tries, count(*), min(due_at), max(leased_until) from outbox
       where ${LEFT} group by 1, 2, 3`
  )
  const jobs = await pool.query('select * from jobs where lease is not null or error <> $1', [''])
  return { messages: messages.rows, jobs: jobs.rows }
}
