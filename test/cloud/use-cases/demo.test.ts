import { randomUUID } from 'node:crypto'
import { writeDemo } from '@/cloud/host/demo/write-demo'
import { phoneMessagesOf, writePhoneMessage } from '@/cloud/database/phone-messages'
import { introduce, writePeople } from '@/cloud/host/demo/write-people'
import { createDemoPhone } from '@/cloud/notify/demo-phone'
import { sm3Hex } from '@/cloud/secrets/sm3'
import { demoPeople } from '@/cloud/use-cases/demo/people'
import { demoSession, listDemoPeople, moveClock } from '@/cloud/use-cases/demo/session'
import { nothingOutside } from '@/cloud/use-cases/outside'
import { idNumberProblem } from '@/domain/person/id-number'
import { dateString, minutes } from '@/domain/time/date'
import { at, makeTown, type Town } from '../../make'
import { wrongBooks } from './slot-books'

/** A Sunday, a worked Saturday after a long holiday, the turn of a year. */
const DAYS = ['2026-11-22', '2026-10-10', '2027-01-04']

describe.each(DAYS)('the demo that is written on %s', (today) => {
  let town: Town
  const morning = at(today, '08:00')

  beforeAll(async () => {
    const phones = createDemoPhone((now, message) => writePhoneMessage(town.db, now, message))
    town = await makeTown(undefined, { ...nothingOutside, ...phones })
    expect(await writeDemo(town, morning)).toBe(true)
  }, 120_000)
  afterAll(() => town.drop())

  const asOne = (demo: string) =>
    town.as({ id: '', openid: `demo-${demo}`, name: '', idNumber: '' }).at(today, '08:05')

  test('has told phones what was told, when it was told', async () => {
    const { id } = await asOne('shop-owner').must('person.me', {})
    const messages = await phoneMessagesOf(town.db, id, 50)
    expect(new Set(messages.map(({ channel }) => channel))).toEqual(new Set(['phone', 'sms']))
    const { notices } = await asOne('shop-owner').must('notice.list', {})
    for (const { notice_id: noticeId, at: arrived } of messages) {
      const notice = notices.find((one) => one.id === noticeId)!
      expect(notice.phone).toBe('sent')
      expect(arrived.getTime() - notice.at).toBeLessThan(60_000)
    }
  })

  test('gives every demo person something to open', async () => {
    for (const { demo, roles } of demoPeople) {
      const scene = asOne(demo)
      expect(await scene.must('person.me', {})).toMatchObject({ roles })
      if (roles.length === 0) continue
      const desk = await scene.must('desk.show', {})
      const waiting = desk.cases.length
      expect([demo, waiting > 0 || demo === 'grid-worker']).toEqual([demo, true])
    }
    const errands = (await asOne('grid-worker').must('errand.list', {})).grids
    expect(errands.map((grid) => grid.errands.map(({ kind }) => kind))).toEqual([
      ['fetch-document'],
      ['tell'],
      ['deliver-result']
    ])
    const concerns = (await asOne('dispatcher').must('concern.queue', {})).concerns
    expect(concerns.map(({ kind, status }) => [kind, status])).toEqual([
      ['enquiry', 'designated'],
      ['complaint', 'raised']
    ])
    const asked = (await asOne('parent').must('concern.list', {})).concerns
    expect(asked.map(({ status }) => status)).toEqual(['answered'])
    const cases = async (demo: string) => (await asOne(demo).must('case.list', {})).cases
    expect(await cases('newcomer')).toEqual([])
    expect((await cases('parent')).length).toBeGreaterThanOrEqual(3)
    const statuses = (await cases('shop-owner')).map(({ status }) => status).sort()
    expect(statuses).toEqual(['awaiting-correction', 'delivered', 'suspended'])
    const elder = (await asOne('elder').must('home.show', {})).next
    expect(elder).toMatchObject({ kind: 'booking' })
    expect(elder?.kind === 'booking' && elder.booking.missing.length).toBeGreaterThan(0)
    for (const demo of ['parent', 'shop-owner', 'elder']) {
      const { notices } = await asOne(demo).must('notice.list', {})
      expect([demo, notices.length > 0]).toEqual([demo, true])
    }
  })

  test('shows the desk what is well, what is late and what is pressing, and people to come', async () => {
    const desk = await asOne('clerk').must('desk.show', {})
    const lights = desk.cases.map(({ light }) => light)
    expect(lights).toEqual(expect.arrayContaining(['green', 'yellow']))
    expect(lights.some((light) => light === 'red' || light === 'overdue')).toBe(true)
    expect(desk.visitsPerCase).toBe(1)
    const { rows } = await town.database.pool.query<{ coming: number }>(
      `select count(*)::int as coming from bookings where status = 'booked' and date >= '${today}'`
    )
    expect(rows[0]?.coming).toBeGreaterThanOrEqual(6)
  })

  test('breaks none of the rules: every counter is right, every history holds', async () => {
    expect(await wrongBooks(town)).toEqual([])
    const records = await town.db.selectFrom('cases').select(['id', 'person_id']).execute()
    expect(records.length).toBeGreaterThan(8)
    for (const demo of ['parent', 'shop-owner', 'elder']) {
      const scene = asOne(demo)
      for (const { id: caseId } of (await scene.must('case.list', {})).cases) {
        expect((await scene.must('ledger.verify', { caseId })).intact).toBe(true)
      }
    }
  })

  test('is written once: a second start finds its people and writes nothing', async () => {
    const people = () => town.db.selectFrom('people').select('id').execute()
    const before = await people()
    expect(await writeDemo(town, morning)).toBe(false)
    expect(await people()).toEqual(before)
  })
})

test('the demo’s people have numbers that can exist and belong to nobody twice', () => {
  const numbers = demoPeople.map(({ idNumber }) => idNumber)
  for (const number of numbers) {
    expect(idNumberProblem(number, dateString('2026-11-24'))).toBeNull()
  }
  expect(new Set(numbers).size).toBe(numbers.length)
})

describe('being somebody of the demo', () => {
  let town: Town
  const now = at('2026-11-22', '08:00')

  beforeAll(async () => {
    town = await makeTown()
    await introduce(town, await writePeople(town, now))
  })
  afterAll(() => town.drop())

  const demo = () => ({ ...town, now, actor: null, demo: true })

  test('gives a session by name, whose token is not kept', async () => {
    const listed = await listDemoPeople(demo(), {})
    expect(listed.ok && listed.data.people.map(({ person }) => person)).toEqual(
      demoPeople.map(({ demo: name }) => name)
    )
    const begun = await demoSession(demo(), { person: 'clerk' })
    if (!begun.ok) throw new Error(begun.failure.code)
    expect(begun.data.me).toMatchObject({ roles: ['clerk', 'handler'], officeId: 'qiuchuan' })
    const [session] = await town.db.selectFrom('sessions').selectAll().execute()
    expect(session?.token_hash).toBe(sm3Hex(begun.data.token))
    const nobody = await demoSession(demo(), { person: 'mayor' })
    expect(nobody).toMatchObject({ ok: false, failure: { code: 'not-found', field: 'person' } })
  })

  test('moves the clock forward, never back', async () => {
    const to = (date: string) => {
      return { actionId: randomUUID(), date: dateString(date), minutes: minutes('09:30') }
    }
    const moved = await moveClock(demo(), to('2099-11-24'))
    expect(moved).toMatchObject({
      ok: true,
      data: { date: '2099-11-24', minutes: 570, moved: true }
    })
    expect(await town.db.selectFrom('demo_clock').selectAll().execute()).toHaveLength(1)
    const later = { ...demo(), now: at('2099-11-24', '09:30') }
    const back = await moveClock(later, to('2099-11-23'))
    expect(back).toMatchObject({ ok: false, failure: { code: 'past', field: 'date' } })
  })
})
