import type { Person, Town } from '../../make'
import { received, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person
let dispatcher: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  dispatcher = await town.staff(['dispatcher'])
})
afterAll(() => town.drop())

const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)

const ask = { kind: 'enquiry' as const, text: '办居住证要不要居住满半年？', officeId: 'qiuchuan' }

test('ZJ-42 an enquiry and a complaint go in at one place, and are answered in 5 working days', async () => {
  const resident = await town.resident()
  const { id: caseId } = await received(town, { resident, clerk }, { serviceId: 'passport' })
  const home = at(resident, '2026-11-25')
  const enquiry = await home.must('concern.raise', { ...ask, caseId: null })
  expect(enquiry).toMatchObject({ status: 'raised', due: '2026-12-02', light: 'green' })
  const complaint = { ...ask, kind: 'complaint' as const, text: '排队等了两个小时', caseId }
  expect(await home.must('concern.raise', complaint)).toMatchObject({
    about: { caseId },
    from: null
  })
  const watch = at(dispatcher, '2026-11-26')
  const { concerns } = await watch.must('concern.queue', {})
  expect(concerns.map(({ kind, from }) => [kind, from]).sort()).toEqual([
    ['complaint', '王*'],
    ['enquiry', '王*']
  ])
  await watch.must('concern.answer', { concernId: enquiry.id, text: '要住满半年，带合同就行。' })
  expect((await told(home))[0]).toBe('concern-answered')
  const mine = await home.must('concern.list', {})
  expect(mine.concerns.find(({ id }) => id === enquiry.id)).toMatchObject({
    status: 'answered',
    answer: '要住满半年，带合同就行。',
    light: null
  })
})

test('ZJ-42 the designated unit answers, and can’t hand the concern back', async () => {
  const resident = await town.resident()
  const police = await town.staff(['handler'], 'qiuchuan', 'public-security')
  const tax = await town.staff(['handler'], 'qiuchuan', 'tax')
  const { id: concernId } = await at(resident, TUESDAY).must('concern.raise', {
    ...ask,
    caseId: null
  })
  const watch = at(dispatcher, TUESDAY)
  const given = { concernId, departmentId: 'public-security' }
  expect(await watch.must('concern.designate', given)).toMatchObject({ department: '公安局' })
  const seen = await at(police, TUESDAY).must('concern.queue', {})
  expect(seen.concerns.map(({ id, actions }) => [id, actions])).toEqual([[concernId, ['answer']]])
  // Nobody of another department sees it, and no call gives it back.
  expect((await at(tax, TUESDAY).must('concern.queue', {})).concerns).toEqual([])
  const text = '已经核实'
  expect((await at(tax, TUESDAY).refusal('concern.answer', { concernId, text }))?.code).toBe(
    'not-found'
  )
  expect(await at(police, TUESDAY).refusal('concern.designate', given)).toMatchObject({
    code: 'not-allowed'
  })
  const answered = await at(police, '2026-11-26').must('concern.answer', { concernId, text })
  expect(answered.status).toBe('answered')
  expect(await watch.refusal('concern.designate', given)).toMatchObject({ code: 'wrong-state' })
})

test('ZJ-42 five working days more, once, with reasons that the resident is told', async () => {
  const resident = await town.resident()
  const home = at(resident, TUESDAY)
  const { id: concernId } = await home.must('concern.raise', { ...ask, caseId: null })
  const watch = at(dispatcher, '2026-11-26')
  const extended = await watch.must('concern.extend', { concernId, reasons: '要向县里核实' })
  expect(extended).toMatchObject({ due: '2026-12-08', extended: true })
  expect((await told(home))[0]).toBe('concern-extended')
  expect(await watch.refusal('concern.extend', { concernId, reasons: '还没核实完' })).toMatchObject(
    {
      code: 'wrong-state'
    }
  )
})

test('a concern can be given to whoever has a handler here, and nobody answers their own', async () => {
  await town.staff(['handler'], 'qiuchuan', 'civil-affairs')
  const watch = at(dispatcher, TUESDAY)
  const own = await watch.must('concern.raise', { ...ask, caseId: null })
  const { departments, concerns, officeName, date } = await watch.must('concern.queue', {})
  expect(departments).toContainEqual({ id: 'civil-affairs', name: '民政局' })
  expect(departments.map(({ id }) => id)).not.toContain('education')
  expect(concerns.map(({ id }) => id)).not.toContain(own.id)
  expect([officeName, date]).toEqual(['球川镇便民服务中心', TUESDAY])
})

test('two dispatchers designate at the same moment: one unit answers', async () => {
  const resident = await town.resident()
  const { id: concernId } = await at(resident, TUESDAY).must('concern.raise', {
    ...ask,
    caseId: null
  })
  const other = await town.staff(['dispatcher'])
  const results = await Promise.all([
    at(dispatcher, TUESDAY).do('concern.answer', { concernId, text: '第一个答复' }),
    at(other, TUESDAY).do('concern.answer', { concernId, text: '第二个答复' })
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
})

test('what is another’s is not there', async () => {
  const resident = await town.resident()
  const { id: concernId } = await at(resident, TUESDAY).must('concern.raise', {
    ...ask,
    caseId: null
  })
  const stranger = at(await town.resident(), TUESDAY)
  expect((await stranger.refusal('concern.withdraw', { concernId }))?.code).toBe('not-found')
  expect((await at(resident, TUESDAY).must('concern.withdraw', { concernId })).status).toBe(
    'withdrawn'
  )
})
