// Ten kills of the process that sends, while WeChat fails three times in ten: every notice is in the inbox
// exactly once, none is on a phone twice, and every credit is accounted for (issue 5).
import { setTimeout as pause } from 'node:timers/promises'
import { grant } from '@/cloud/database/credits'
import { tell } from '@/cloud/database/notices'
import { templateKeys } from '@/domain/notice/templates'
import { instant } from '@/domain/time/instant'
import { dateString } from '@/domain/time/date'
import { startFunction } from '../environment/cloud-function'
import { migratedDatabase, type TestDatabase } from '../environment/database'
import { startStandIn, type StandIn } from '../wechat/stand-in'

const KILLS = 10
const PEOPLE = 150
const PATIENCE_MS = 400_000
// Once, on a machine with much else to do, nothing moved for 100 s; why is not known yet. What is checked
// afterwards holds for a second try, too.
jest.retryTimes(1)
const REFUSED = 'WeChat 43101'
const CORRECTION = 'template-of-corrections'

interface Resident {
  readonly id: string
  readonly openid: string
  /** How many messages they have accepted, and how many of them WeChat still knows of. */
  readonly granted: number
  readonly known: number
}

/** A process that sends. */
interface Sender {
  kill(): Promise<void>
}

let database: TestDatabase
let wechat: StandIn
let sender: Sender
let residents: readonly Resident[]

beforeAll(async () => {
  database = await migratedDatabase(6)
  const templates = { [CORRECTION]: Object.values(templateKeys.correction) }
  wechat = await startStandIn({ failing: 0.3, seed: 5, templates })
  residents = await makeResidents()
  sender = startSending()
}, PATIENCE_MS)
afterAll(async () => {
  await sender.kill()
  await wechat.stop()
  await database.drop()
}, PATIENCE_MS)

test(
  'NOTICE-once ten kills with WeChat failing lose no notice, send none twice and miscount no credit',
  async () => {
    for (let kills = 0; kills < KILLS; kills += 1) {
      await tellWave(kills)
      await untilSomeAreUnderWay()
      await pause(20 + 15 * kills)
      await kill()
    }
    await untilAllIsSettled()
    await expectInboxesExact()
    await expectPhonesExact()
    await expectCreditsExact()
    await expectTroubleEnough()
  },
  PATIENCE_MS
)

/** The cloud function `jobs`, asked for a round again and again until it is gone. */
function startSending(): Sender {
  const process = startFunction('jobs', {
    SUOZI_SECRET: '7e'.repeat(32),
    DATABASE_URL: database.url,
    WECHAT_APP_ID: wechat.appId,
    WECHAT_APP_SECRET: wechat.appSecret,
    WECHAT_API: wechat.address,
    WECHAT_TIMEOUT_MS: '300',
    WECHAT_TEMPLATE_CORRECTION: CORRECTION
  })
  let isKilled = false
  const rounds = async () => {
    while (!isKilled) {
      await process.call({})
      await pause(50)
    }
  }
  const over = rounds().catch(() => undefined)
  return {
    async kill() {
      isKilled = true
      await process.stop()
      await over
    }
  }
}

/** Some have accepted more than others; for some WeChat knows of less than we do. */
async function makeResidents(): Promise<Resident[]> {
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
  await database.db
    .insertInto('people')
    .values(made.map(({ id, openid }) => ({ id, openid, created_at: new Date() })))
    .execute()
  // Whenever this test runs, nobody sleeps.
  await database.db
    .insertInto('notice_settings')
    .values(made.map(({ id }) => ({ person_id: id, quiet_from: null, quiet_to: null })))
    .execute()
  for (const { id, openid, granted, known } of made) {
    wechat.grant(openid, CORRECTION, known)
    for (let n = 0; n < granted; n += 1) {
      const answer = { template: 'correction', answer: 'accept', always: false } as const
      await grant(database.db, instant(Date.now()), id, [answer])
    }
  }
  return made
}

/** Everybody is told something, and told the same again: what is told twice is one notice. */
async function tellWave(wave: number) {
  const now = instant(Date.now())
  for (const [n, { id }] of residents.entries()) {
    const content = {
      kind: 'correction-asked',
      serviceName: nameOf(n, wave),
      count: 1,
      due: dateString('2099-12-01')
    } as const
    const notice = { personId: id, caseId: null, bookingId: null, content, once: `wave-${wave}` }
    for (let times = 0; times < 2; times += 1) await tell(database.db, now, notice)
  }
}

/** Short enough to be on the phone as it is. */
function nameOf(person: number, wave: number): string {
  return `S${person}W${wave}`
}

async function kill() {
  await sender.kill()
  // The minutes until others may take what it had in hand.
  await database.pool.query('update jobs set leased_until = now() where lease is not null')
  await database.pool.query("update outbox set leased_until = now() where status = 'sending'")
  sender = startSending()
}

async function untilSomeAreUnderWay() {
  await until(async () => (await count("status = 'sending'")) > 0 || (await count(LEFT)) === 0)
}

const LEFT = "status in ('waiting', 'sending')"

/** Pauses after failures are cut short. */
async function untilAllIsSettled() {
  await until(async () => {
    await database.pool.query(
      "update outbox set due_at = now() where status = 'waiting' and tries > 0"
    )
    return (await count(LEFT)) === 0
  })
}

async function expectInboxesExact() {
  const { rows } = await database.pool.query<{ person_id: string; once: string; n: number }>(
    'select person_id, once, count(*)::int as n from notices group by 1, 2'
  )
  expect(rows.length).toBe(PEOPLE * KILLS)
  expect(rows.filter(({ n }) => n !== 1)).toEqual([])
  expect(await count('true')).toBe(PEOPLE * KILLS)
}

interface Row {
  readonly id: string
  readonly person_id: string
  readonly status: string
  readonly channel: string | null
  readonly reason: string | null
  readonly name: string
  /** What its credit events add up to. */
  readonly paid: number
}

async function allMessages(): Promise<Row[]> {
  const { rows } = await database.pool.query<Row>(
    `select o.id, o.person_id, o.status, o.channel, o.reason, n.content ->> 'serviceName' as name,
       coalesce((select -sum(change) from credit_events e where e.outbox_id = o.id), 0)::int as paid
     from outbox o join notices n on n.id = o.notice_id`
  )
  return rows
}

/** Where it says sent it was shown once; what was shown is sent, or unsure; nothing was shown twice. */
async function expectPhonesExact() {
  const rows = await allMessages()
  const twice: string[] = []
  for (const { id, openid } of residents) {
    const shown = wechat.messagesOf(openid).map(({ fields }) => fields.thing1 ?? '')
    if (new Set(shown).size !== shown.length) twice.push(openid)
    const own = rows.filter((row) => row.person_id === id && row.channel === 'phone')
    const named = (status: string) =>
      own.filter((row) => row.status === status).map(({ name }) => name)
    const sent = named('sent')
    expect(shown.filter((name) => sent.includes(name)).sort()).toEqual(sent.sort())
    expect(shown.filter((name) => ![...sent, ...named('unsure')].includes(name))).toEqual([])
  }
  expect(twice).toEqual([])
}

/** Each message has paid for what it did; what is left is what was granted less that. */
async function expectCreditsExact() {
  const rows = await allMessages()
  // What may have been shown, or was believed to be paid for: WeChat says that it was not.
  const used = ({ status, channel, reason }: Row) =>
    channel === 'phone' &&
    (['sent', 'unsure'].includes(status) || (status === 'inbox-only' && reason === REFUSED))
  expect(rows.filter((row) => row.paid !== Number(used(row)))).toEqual([])
  const { rows: accounts } = await database.pool.query<Account>(
    `select c.person_id, c.credits, coalesce(sum(e.change), 0)::int as sum
       from message_credits c left join credit_events e
         on e.person_id = c.person_id and e.template = c.template
       group by c.person_id, c.template, c.credits`
  )
  expect(accounts.filter(({ credits, sum }) => credits !== sum)).toEqual([])
  expectSameAsWechat(rows, accounts)
}

interface Account {
  readonly person_id: string
  readonly credits: number
  readonly sum: number
}

/** Where WeChat knew of all, it has now what we have, and what was unsure and never reached it. */
function expectSameAsWechat(rows: readonly Row[], accounts: readonly Account[]) {
  for (const { id, openid, granted, known } of residents) {
    if (granted !== known) continue
    const ours = accounts.find((account) => account.person_id === id)?.credits ?? 0
    const shown = wechat.messagesOf(openid).map(({ fields }) => fields.thing1)
    const unsure = rows.filter((row) => row.person_id === id && row.status === 'unsure')
    const lost = unsure.filter(({ name }) => !shown.includes(name)).length
    expect(wechat.creditsOf(openid, CORRECTION)).toBe(ours + lost)
  }
}

/** It was as bad as it was meant to be, and most got through all the same. */
async function expectTroubleEnough() {
  expect(await count("status = 'unsure' and reason = 'lapsed'")).toBeGreaterThan(0)
  expect(await count("status = 'sent' and channel = 'phone'")).toBeGreaterThan(0)
}

async function count(where: string): Promise<number> {
  const { rows } = await database.pool.query<{ n: number }>(
    `select count(*)::int as n from outbox where ${where}`
  )
  return rows[0]?.n ?? 0
}

async function until(isTrue: () => Promise<boolean>) {
  const end = performance.now() + PATIENCE_MS / 3
  while (performance.now() < end) {
    if (await isTrue()) return
    await pause(20)
  }
  throw new Error('it takes too long')
}
