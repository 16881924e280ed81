// What has to hold of the outbox when all is over, whatever happened on the way: every notice in its inbox
// once, none on a phone twice, every credit accounted for.
import type { TestDatabase } from '../environment/database'
import type { StandIn } from '../wechat/stand-in'
import { CORRECTION } from './outbox-sender'

const REFUSED = 'WeChat 43101'

export interface Resident {
  readonly id: string
  readonly openid: string
  /** How many messages they have accepted, and how many of them WeChat still knows of. */
  readonly granted: number
  readonly known: number
}

export interface Scene {
  readonly database: TestDatabase
  readonly wechat: StandIn
  readonly residents: readonly Resident[]
}

/** Each of them was told so many different things. */
export async function expectInboxesExact({ database, residents }: Scene, each: number) {
  const told = residents.length * each
  const { rows } = await database.pool.query<{ person_id: string; once: string; n: number }>(
    'select person_id, once, count(*)::int as n from notices group by 1, 2'
  )
  expect(rows.length).toBe(told)
  expect(rows.filter(({ n }) => n !== 1)).toEqual([])
  expect(await count(database, 'true')).toBe(told)
}

interface Row {
  readonly id: string
  readonly person_id: string
  readonly status: string
  readonly channel: string | null
  readonly reason: string | null
  readonly name: string
  readonly paid: boolean
}

async function allMessages({ pool }: TestDatabase): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `select o.id, o.person_id, o.status, o.channel, o.reason, n.content ->> 'serviceName' as name,
       o.paid is not null as paid
     from outbox o join notices n on n.id = o.notice_id`
  )
  return rows
}

/** Where it says sent it was shown once; what was shown is sent, or unsure; nothing was shown twice. */
export async function expectPhonesExact({ database, wechat, residents }: Scene) {
  const rows = await allMessages(database)
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
export async function expectCreditsExact(scene: Scene) {
  const { pool } = scene.database
  const rows = await allMessages(scene.database)
  // What may have been shown, or was believed to be paid for: WeChat says that it was not.
  const used = ({ status, channel, reason }: Row) =>
    channel === 'phone' &&
    (['sent', 'unsure'].includes(status) || (status === 'inbox-only' && reason === REFUSED))
  expect(rows.filter((row) => row.paid !== used(row))).toEqual([])
  const { rows: accounts } = await pool.query<Account>(
    `select c.person_id, c.credits,
       (select coalesce(sum(e.change), 0) from credit_events e
         where e.person_id = c.person_id and e.template = c.template)::int
       - (select count(*) from outbox o
         where o.person_id = c.person_id and o.paid = c.template)::int as sum
     from message_credits c`
  )
  expect(accounts.filter(({ credits, sum }) => credits !== sum)).toEqual([])
  expectSameAsWechat(scene, rows, accounts)
}

interface Account {
  readonly person_id: string
  readonly credits: number
  readonly sum: number
}

/** Where WeChat knew of all, it has now what we have, and what was unsure and never reached it. */
function expectSameAsWechat(
  { wechat, residents }: Scene,
  rows: readonly Row[],
  accounts: readonly Account[]
) {
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
export async function expectTroubleEnough({ database }: Scene) {
  expect(await count(database, "status = 'unsure' and reason = 'lapsed'")).toBeGreaterThan(0)
  expect(await count(database, "status = 'sent' and channel = 'phone'")).toBeGreaterThan(0)
}

/** How many messages there are of which this is true. */
export async function count({ pool }: TestDatabase, where: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from outbox where ${where}`
  )
  return rows[0]?.n ?? 0
}
