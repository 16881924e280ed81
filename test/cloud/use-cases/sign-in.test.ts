import { nothingOutside } from '@/cloud/use-cases/outside'
import { randomUUID } from 'node:crypto'
import { createDoor, type Door } from '@/cloud/functions/door'
import { noLog } from '@/cloud/functions/log'
import { useCases } from '@/cloud/use-cases'
import type { CallName, Input, Output } from '@/contract/calls'
import type { Failure } from '@/contract/failure'
import { at, makeTown, type Person, type Town } from '../../make'
import { TUESDAY } from './stories'

let town: Town
let clerk: Person

beforeAll(async () => {
  town = await makeTown(8)
  clerk = await town.staff(['clerk'])
})
afterAll(() => town.drop())

/** A desktop: nobody is signed in on it until it has a token. */
function desktop(time: string, token?: string) {
  const door: Door = createDoor({
    connection: town.database,
    sealer: town.sealer,
    storage: town.storage,
    outside: nothingOutside,
    demo: false,
    clock: { now: () => Promise.resolve(at(TUESDAY, time)), forget: () => undefined },
    log: noLog,
    useCases
  })
  async function ask<C extends CallName>(
    call: C,
    input: Input<C>
  ): Promise<{ data: Output<C> | null; failure: Failure | null }> {
    const reply = await door.handle({ call, input }, { token }, 'test')
    return reply.ok
      ? { data: reply.data as Output<C>, failure: null }
      : { data: null, failure: reply.failure }
  }
  return ask
}

const phone = (time: string, person = clerk) => town.as(person).at(TUESDAY, time)

async function offered(time = '09:00') {
  const { data } = await desktop(time)('session.offer', {})
  if (!data) throw new Error('nothing was offered')
  return data
}

async function claim(offer: { id: string; secret: string }, time = '09:01') {
  const { data, failure } = await desktop(time)('session.claim', {
    id: offer.id,
    secret: offer.secret
  })
  return data?.state ?? failure?.code
}

describe('signing in by scanning', () => {
  test('the desktop waits, is approved on the phone, and is then signed in as that person', async () => {
    const offer = await offered()
    expect(offer.qr).toBe(`suozi:sign-in:${offer.id}`)
    expect(await claim(offer)).toBe('waiting')
    await phone('09:01').must('session.approve', { code: offer.qr })
    const { data } = await desktop('09:02')('session.claim', offer)
    expect(data).toMatchObject({ state: 'signed-in', me: { id: clerk.id, roles: ['clerk'] } })
    const desk = await desktop('09:02', data!.token!)('desk.show', {})
    expect(desk.failure).toBeNull()
  })

  test('the short code does as well, in any case and with blanks', async () => {
    const offer = await offered()
    const typed = `${offer.code.slice(0, 4).toLowerCase()} ${offer.code.slice(4)}`
    await phone('09:01').must('session.approve', { code: typed })
    expect(await claim(offer)).toBe('signed-in')
  })

  test('a session is handed out once', async () => {
    const offer = await offered()
    await phone('09:01').must('session.approve', { code: offer.qr })
    expect(await claim(offer)).toBe('signed-in')
    expect(await claim(offer)).toBe('sign-in-used')
    expect((await phone('09:02').refusal('session.approve', { code: offer.qr }))?.code).toBe(
      'sign-in-used'
    )
  })

  test('ten claims in one moment get one session', async () => {
    const offer = await offered()
    await phone('09:01').must('session.approve', { code: offer.qr })
    const before = await sessionCount()
    const claims = await Promise.all(Array.from({ length: 10 }, () => claim(offer)))
    expect(claims.filter((state) => state === 'signed-in')).toHaveLength(1)
    expect(new Set(claims)).toEqual(new Set(['signed-in', 'sign-in-used']))
    expect(await sessionCount()).toBe(before + 1)
  })

  test('of two who scan one code at once, one is signed in', async () => {
    const colleague = await town.staff(['handler'])
    const offer = await offered()
    const outcomes = await Promise.all(
      [clerk, colleague].map((person) =>
        phone('09:01', person).refusal('session.approve', { code: offer.qr })
      )
    )
    expect(outcomes.map((failure) => failure?.code).sort()).toEqual(['sign-in-used', undefined])
    const { data } = await desktop('09:01')('session.claim', offer)
    const winner = outcomes[0] === null ? clerk : colleague
    expect(data?.me?.id).toBe(winner.id)
  })

  test('a code lapses after three minutes, before and after it was approved', async () => {
    const offer = await offered()
    expect((await phone('09:03').refusal('session.approve', { code: offer.qr }))?.code).toBe(
      'sign-in-lapsed'
    )
    expect(await claim(offer, '09:03')).toBe('sign-in-lapsed')
    const late = await offered()
    await phone('09:02').must('session.approve', { code: late.qr })
    expect(await claim(late, '09:03')).toBe('sign-in-lapsed')
  })

  test('who does not know the secret gets nothing, approved or not', async () => {
    const offer = await offered()
    await phone('09:01').must('session.approve', { code: offer.qr })
    const other = await offered()
    expect(await claim({ id: offer.id, secret: other.secret })).toBe('not-found')
    expect(await claim({ id: randomUUID(), secret: offer.secret })).toBe('not-found')
    expect(await claim(offer)).toBe('signed-in')
  })

  test('residents sign nobody in, and neither does a code that says nothing', async () => {
    const offer = await offered()
    const resident = await town.resident()
    expect(
      (await phone('09:01', resident).refusal('session.approve', { code: offer.qr }))?.code
    ).toBe('not-allowed')
    for (const code of ['suozi:booking:1', 'QC12010937', '0000 0000', `${offer.qr}1`]) {
      expect([code, (await phone('09:01').refusal('session.approve', { code }))?.code]).toEqual([
        code,
        'not-found'
      ])
    }
    expect(await claim(offer)).toBe('waiting')
  })

  test('neither the secret nor the token is kept in words', async () => {
    const offer = await offered()
    await phone('09:01').must('session.approve', { code: offer.qr })
    const { data } = await desktop('09:01')('session.claim', offer)
    const kept = await town.database.pool.query<{ row: string }>(
      `select s::text as row from sign_ins s union all select s::text from sessions s
       union all select r::text from requests r`
    )
    const rows = kept.rows.map(({ row }) => row).join('\n')
    expect(rows).not.toContain(offer.secret)
    expect(rows).not.toContain(data!.token!)
  })

  test('offers that are over for a day are forgotten, whatever became of them', async () => {
    const offers = async () =>
      (await town.db.selectFrom('sign_ins').select('id').execute()).map(({ id }) => id)
    const offer = await offered('23:00')
    await town.jobs('2026-11-25', '23:00')
    expect(await offers()).toContain(offer.id)
    const { 'forget-answers': forgotten } = await town.jobs('2026-11-25', '23:30')
    expect(await offers()).toEqual([])
    expect(forgotten).toBeGreaterThanOrEqual(1)
  })
})

async function sessionCount(): Promise<number> {
  return (await town.db.selectFrom('sessions').select('token_hash').execute()).length
}
