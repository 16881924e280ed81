// What WeChat vouches for, over real HTTP: who signs in, what may be said, the code at the door.
import { randomUUID } from 'node:crypto'
import { nothingOutside, type Outside } from '@/cloud/use-cases/outside'
import { instanceOf } from '../wechat/ask'
import { startStandIn, type StandIn } from '../../wechat/stand-in'
import { makeTown, type Person, type Town } from '../../make'

let standIn: StandIn
let town: Town
let resident: Person

beforeAll(async () => {
  standIn = await startStandIn({ pages: ['pages/hall/arrive/index', 'pages/hall/door/index'] })
  const ports: { open: Outside | null } = { open: null }
  town = await makeTown(undefined, later(ports))
  ports.open = instanceOf(standIn, town.database)
  resident = await town.resident()
})
afterAll(async () => {
  await town.drop()
  await standIn.stop()
})

/** The ports need the town's database, the town its ports. */
function later(ports: { open: Outside | null }): Outside {
  return {
    ...nothingOutside,
    check: { text: (...asked) => ports.open!.check!.text(...asked) },
    login: { openidOf: (code) => ports.open!.login!.openidOf(code) },
    codes: { picture: (...asked) => ports.open!.codes!.picture(...asked) }
  }
}

const at = (person: Person) => town.as(person).at('2026-11-25', '09:00')

describe('signing in by WeChat', () => {
  test('a newcomer becomes somebody without a name, and is the same one the next time', async () => {
    const anybody = at(resident)
    const code = standIn.loginCode('o-newcomer')
    const { token, me } = await anybody.must('session.wechat', { code })
    expect(me).toMatchObject({ name: null, roles: [] })
    const again = standIn.loginCode('o-newcomer')
    const second = await anybody.must('session.wechat', { code: again })
    expect(second.token).not.toBe(token)
    const people = await town.db
      .selectFrom('people')
      .select('id')
      .where('openid', '=', 'o-newcomer')
      .execute()
    expect(people).toHaveLength(1)
  })

  test('a code that is not good signs nobody in, and a busy WeChat is told as such', async () => {
    const anybody = at(resident)
    expect(await anybody.refusal('session.wechat', { code: 'made-up' })).toMatchObject({
      code: 'login-code'
    })
    standIn.plan('busy')
    expect(await anybody.refusal('session.wechat', { code: 'x' })).toMatchObject({
      code: 'unavailable'
    })
  })
})

describe('what a resident writes for others to read', () => {
  const raise = (text: string) => ({
    kind: 'complaint' as const,
    text,
    officeId: 'qiuchuan',
    caseId: null
  })

  test('is taken where WeChat lets it pass, and refused at its field where not', async () => {
    standIn.world.risky.add('赌博')
    expect(await at(resident).do('concern.raise', raise('路灯不亮了'))).toMatchObject({ ok: true })
    expect(await at(resident).refusal('concern.raise', raise('来赌博吧'))).toMatchObject({
      code: 'words-refused',
      field: 'text'
    })
  })

  test.each([
    ['rating.give', 'text', { level: 'satisfied', anonymous: false }],
    ['case.supply', 'note', { documentId: 'photo', way: 'other-proof' }],
    ['case.choose-delivery', 'address', { way: 'grid', gridId: 'qiuchuan-east' }],
    ['errand.ask', 'address', { documentId: 'photo', gridId: 'qiuchuan-east' }]
  ] as const)('%s: its %s is looked at before anybody reads it', async (call, field, rest) => {
    standIn.world.risky.add('赌博')
    const input = { caseId: randomUUID(), ...rest }
    const said = (text: string) => at(resident).refusal(call, { ...input, [field]: text })
    expect(await said('网上赌博加我')).toMatchObject({ code: 'words-refused', field })
    // What passes gets to the use case, which knows no such case.
    expect(await said('东坑自然村 12 号')).toMatchObject({ code: 'not-found' })
  })

  test('is not taken unseen while WeChat does not answer', async () => {
    standIn.plan('busy')
    const actionId = randomUUID()
    const asked = { ...raise('路灯还是不亮'), actionId }
    expect(await at(resident).refusal('concern.raise', asked)).toMatchObject({
      code: 'unavailable'
    })
    expect(await at(resident).do('concern.raise', asked)).toMatchObject({ ok: true })
  })
})

describe('the code at the door', () => {
  test('is drawn by WeChat with a scene that its camera takes, and left out where it is not', async () => {
    const clerk = await town.staff(['clerk'])
    const first = await at(clerk).must('hall.door', {})
    expect(first.picture).toMatch(/^data:image\/png;base64,/)
    const [{ scene } = { scene: '' }] = standIn.world.pictures
    expect(scene).toBe(`d:${first.qr.slice(-16)}`)
    standIn.plan('busy')
    const later = await town.as(clerk).at('2026-11-25', '09:10').must('hall.door', {})
    expect([later.qr === first.qr, later.picture]).toEqual([false, null])
  })
})

describe('the printed code of an office', () => {
  test('is the same every day, opens the office’s page, and is the staff’s to print', async () => {
    const admin = await town.staff(['admin'])
    const first = await at(admin).must('hall.poster', {})
    expect(first).toMatchObject({ officeId: 'qiuchuan', name: '球川镇便民服务中心' })
    expect(first.picture).toMatch(/^data:image\/png;base64,/)
    const asked = standIn.world.pictures.at(-1)
    expect(asked).toMatchObject({ scene: 'o:qiuchuan', page: 'pages/hall/door/index' })
    expect(first.week).toHaveLength(7)
    expect(first.week[0]![0]).toMatchObject({ from: 510 })
    const later = await town.as(admin).at('2026-12-25', '09:00').must('hall.poster', {})
    expect(later).toEqual(first)
    expect((await at(await town.staff(['clerk'])).refusal('hall.poster', {}))?.code).toBe(
      'not-allowed'
    )
  })
})
