import { demoFather } from '@/cloud/use-cases/demo/people'
import type { Person, Scene, Town } from '../../make'
import { makeTown } from '../../make'
import { atHome, prepared, received, roomyTown, TUESDAY } from './stories'

const RIGHT = '11010519491231002X'
let town: Town

beforeAll(async () => {
  town = await roomyTown()
})
afterAll(() => town.drop())

/** Somebody whom WeChat vouches for and who has said nothing yet. */
function stranger(): Scene {
  const openid = `o-new-${Math.random()}`
  return town.as({ id: '', openid, name: '', idNumber: '' }).at('2026-11-20', '19:30')
}

const self = { name: '王磊', idNumber: RIGHT, phone: '13800000111', consent: true as const }

describe('saying who one is', () => {
  test('comes before anything that needs a name, and not before looking around', async () => {
    const at = stranger()
    expect(await at.must('person.me', {})).toMatchObject({ name: null, roles: [], idNumber: null })
    expect((await at.must('service.search', { query: '' })).services.length).toBeGreaterThan(0)
    const start = { serviceId: 'passport', answers: {}, relativeId: null }
    expect((await at.refusal('case.start', start))?.code).toBe('identity-needed')
    const me = await at.must('person.identify', self)
    expect(me).toMatchObject({ name: '王磊', idNumber: '110105********002X', phone: '138****0111' })
    expect((await at.must('case.start', start)).status).toBe('draft')
  })

  test('takes numbers as they were pasted, and keeps them as they are meant', async () => {
    const pasted = { idNumber: ' 110105 １９４９１２３１ 002ｘ', phone: '138 0000\u00a00111' }
    const me = await stranger().must('person.identify', { ...self, ...pasted })
    expect(me).toMatchObject({ idNumber: '110105********002X', phone: '138****0111' })
  })

  test.each<[string, object, string, string]>([
    ['a number that is too long', { idNumber: `${RIGHT} 0` }, 'idNumber', 'length'],
    ['a wrong check digit', { idNumber: '110105194912310021' }, 'idNumber', 'check-digit'],
    ['30 February', { idNumber: '330822199002300015' }, 'idNumber', 'birth-date'],
    ['a number that is too short', { idNumber: '1101051949' }, 'idNumber', 'length'],
    ['a name of one letter', { name: '王' }, 'name', 'name'],
    ['a name with digits', { name: '王3磊' }, 'name', 'name'],
    ['a landline', { phone: '05700000001' }, 'phone', 'phone'],
    ['no consent', { consent: false }, 'consent', 'consent'],
    ['nothing', { name: '' }, 'name', 'empty']
  ])('with %s is refused by its field', async (_, wrong, field, detail) => {
    const refused = await stranger().refusal('person.identify', { ...self, ...wrong })
    expect(refused).toMatchObject({ code: 'invalid-input', field, detail })
  })

  test('is kept encrypted: the database holds neither number nor phone', async () => {
    const at = stranger()
    await at.must('person.identify', { ...self, idNumber: '11010519491231002x' })
    const { rows } = await town.database.pool.query<{ text: string }>(
      `select string_agg(p::text, ' ') as text from people p`
    )
    for (const secret of [RIGHT, '19491231', '13800000111']) {
      expect(rows[0]?.text).not.toContain(secret)
    }
  })
})

describe('relatives', () => {
  const father = { ...demoFather, relation: 'parent' as const, consent: true as const }

  test('are added with consent, masked, once each, and given up', async () => {
    const home = atHome(town, await town.resident())
    const { relatives } = await home.must('relative.add', father)
    expect(relatives).toEqual([
      expect.objectContaining({ name: '陈建国', relation: 'parent', consentedAt: home.now })
    ])
    expect(relatives[0]?.idNumber).toMatch(/^330822\*{8}/)
    expect(await home.refusal('relative.add', father)).toMatchObject({
      field: 'idNumber',
      detail: 'already-there'
    })
    expect(
      await home.refusal('relative.add', { ...father, consent: false as never })
    ).toMatchObject({
      field: 'consent'
    })
    const after = await home.must('relative.remove', { relativeId: relatives[0]!.id })
    expect(after.relatives).toEqual([])
    await home.must('relative.add', father)
  })

  test('their cases are their own: another draft, shown for whom', async () => {
    const home = atHome(town, await town.resident())
    const { relatives } = await home.must('relative.add', father)
    const leave = () => true
    const own = await prepared(home, { serviceId: 'id-card-renewal', leave })
    const his = await prepared(home, {
      serviceId: 'id-card-renewal',
      relativeId: relatives[0]!.id,
      leave
    })
    expect(his.id).not.toBe(own.id)
    expect([own.forRelative, his.forRelative]).toEqual([null, '陈*'])
    // What departments hold on the resident is not on the relative.
    expect(his.items.some(({ shared }) => shared !== null)).toBe(false)
  })
})

describe('what staff see of people', () => {
  let resident: Person
  let clerk: Person

  beforeAll(async () => {
    resident = await town.resident({ name: '欧阳娜娜' })
    clerk = await town.staff(['clerk'])
  })

  test('is masked, and every look is written down', async () => {
    const view = await received(town, { resident, clerk }, { serviceId: 'passport' })
    const desk = town.as(clerk).at(TUESDAY, '10:00')
    const shown = await desk.must('case.show', { caseId: view.id })
    expect(shown.applicant).toEqual({
      name: '欧*',
      idNumber: expect.stringMatching(/^330822\*{8}[\dX]{4}$/) as string,
      phone: '138****0111',
      noPhone: false
    })
    expect(shown.items.every(({ inWallet }) => inWallet.length === 0)).toBe(true)
    const text = JSON.stringify([shown, await desk.must('desk.show', {})])
    for (const secret of [resident.name, resident.idNumber, '13800000111']) {
      expect(text).not.toContain(secret)
    }
    const reads = await town.db
      .selectFrom('personal_reads')
      .select(['call', 'case_id'])
      .where('staff_id', '=', clerk.id)
      .execute()
    expect(reads).toEqual([
      { call: 'case.show', case_id: view.id },
      { call: 'desk.show', case_id: null }
    ])
    // One's own look at one's own case is nobody's business.
    await atHome(town, resident).must('case.show', { caseId: view.id })
    const mine = town.db.selectFrom('personal_reads').where('staff_id', '=', resident.id)
    expect(await mine.selectAll().execute()).toEqual([])
  })
})

test('the clock and the sessions of the demo do not exist in a town that is none', async () => {
  const plain = await makeTown()
  const admin = plain.as(await plain.staff(['admin'])).at(TUESDAY, '10:00')
  const calls = [
    ['session.people', {}],
    ['session.demo', { person: 'clerk' }],
    ['clock.show', {}],
    ['clock.move', { date: '2027-01-01', minutes: 0 }]
  ] as const
  for (const [call, input] of calls) {
    expect([call, (await admin.refusal(call, input as never))?.code]).toEqual([
      call,
      'unknown-call'
    ])
  }
  await plain.drop()
})
