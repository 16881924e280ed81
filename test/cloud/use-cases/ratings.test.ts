import { finishSteps } from '@/cloud/host/demo/act'
import type { Input } from '@/contract/calls'
import type { Person, Town } from '../../make'
import { received, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person
let handler: Person
let dispatcher: Person

const plan = {
  serviceId: 'residence-permit',
  answers: { reason: 'home', home: 'rent', 'half-year': 'yes' }
}
const WEDNESDAY = '2026-11-25'

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  handler = await town.staff(['handler'])
  dispatcher = await town.staff(['dispatcher'])
})
afterAll(() => town.drop())

const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)

/** Handed over at the counter on Wednesday at noon. */
async function delivered() {
  const resident = await town.resident()
  const { id: caseId } = await received(town, { resident, clerk }, plan)
  await at(clerk, TUESDAY).must('case.accept', { caseId })
  const wednesday = at(handler, WEDNESDAY)
  await finishSteps(wednesday.story, caseId)
  await wednesday.must('case.decide', { caseId, granted: true })
  await at(clerk, WEDNESDAY, '12:00').must('case.deliver', { caseId })
  return { resident, caseId }
}

type Said = Omit<Input<'rating.give'>, 'actionId' | 'caseId'>
const bad: Said = {
  level: 'dissatisfied',
  reasons: ['slow', 'long-wait'],
  text: '排了两个小时队',
  anonymous: false
}
const good: Said = { level: 'very-satisfied', reasons: ['quick'], anonymous: false }

/** Rated on Thursday. */
async function rated(said: Said) {
  const { resident, caseId } = await delivered()
  await at(resident, '2026-11-26').must('rating.give', { caseId, ...said })
  const row = (await queue('2026-11-26')).ratings.find(({ text }) => text === said.text)
  return { resident, caseId, row: row! }
}

const queue = (date: string) => at(dispatcher, date).must('rating.queue', {})
const follow = (date: string, input: Omit<Input<'rating.follow-up'>, 'actionId'>) =>
  at(dispatcher, date).must('rating.follow-up', input)

test('a case that is over is rated once, within 30 days, and its page says so', async () => {
  const { resident, caseId } = await delivered()
  const home = at(resident, '2026-11-26')
  expect((await home.must('case.show', { caseId })).rating).toEqual({
    until: '2026-12-25',
    level: null
  })
  expect((await at(clerk, '2026-11-26').must('case.show', { caseId })).rating).toBeNull()
  const given = await home.must('rating.give', { caseId, ...good })
  expect(given).toMatchObject({ mayRate: false, mine: { level: 'very-satisfied', status: 'kept' } })
  const again = await home.refusal('rating.give', { caseId, ...bad })
  expect(again).toMatchObject({ code: 'wrong-state', detail: 'rated' })
  expect((await home.must('case.show', { caseId })).rating?.level).toBe('very-satisfied')

  const late = await delivered()
  const day = at(late.resident, '2026-12-26')
  expect(await day.refusal('rating.give', { caseId: late.caseId, ...good })).toMatchObject({
    code: 'too-late',
    facts: { rateUntil: '2026-12-25' }
  })
  expect((await day.must('case.show', { caseId: late.caseId })).rating).toBeNull()
})

test('whoever taps twice at once has said it once', async () => {
  const { resident, caseId } = await delivered()
  const home = at(resident, '2026-11-26')
  const both = await Promise.all([
    home.do('rating.give', { caseId, ...good }),
    home.do('rating.give', { caseId, ...good, level: 'satisfied' })
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('what is not over, or is another’s, is not rated; nor with reasons of another level', async () => {
  const { resident, caseId } = await delivered()
  const stranger = at(await town.resident(), '2026-11-26')
  for (const call of ['rating.show', 'rating.give'] as const) {
    expect((await stranger.refusal(call, { caseId, ...good }))?.code).toBe('not-found')
  }
  const wrong = { ...good, reasons: ['slow' as const] }
  expect(
    await at(resident, '2026-11-26').refusal('rating.give', { caseId, ...wrong })
  ).toMatchObject({ code: 'invalid-input', field: 'reasons' })
  const running = await received(town, { resident: await town.resident(), clerk }, plan)
  const owner = at(resident, '2026-11-26')
  expect((await owner.refusal('rating.give', { caseId: running.id, ...good }))?.code).toBe(
    'not-found'
  )
})

test('a bad rating: contacted in 1 working day, put right in 5, asked again, and again if need be', async () => {
  const { resident, caseId, row } = await rated(bad)
  expect(row).toMatchObject({
    ...{ caseId, from: '王*', status: 'to-contact', due: '2026-11-27', light: 'green' },
    reasons: ['slow', 'long-wait'],
    actions: [{ action: 'contact', noted: true }]
  })
  expect(row.phone).toMatch(/^1\d{10}$/)
  expect(await told(at(dispatcher, '2026-11-26'))).toContain('rating-low')
  const ratingId = row.id
  const early = await at(dispatcher, '2026-11-26').refusal('rating.follow-up', {
    ...{ ratingId, action: 'rectify', note: '已经改了' }
  })
  expect(early?.code).toBe('wrong-state')
  const silent = { ratingId, action: 'contact' as const, note: '' }
  expect((await at(dispatcher, '2026-11-26').refusal('rating.follow-up', silent))?.field).toBe(
    'note'
  )

  await follow('2026-11-27', { ratingId, action: 'contact', note: '打过电话，周二下午人手不够' })
  expect((await queue('2026-12-04')).ratings[0]).toMatchObject({
    due: '2026-12-03',
    light: 'overdue'
  })
  await follow('2026-12-02', { ratingId, action: 'rectify', note: '周二下午加开一个窗口' })
  expect((await told(at(resident, '2026-12-02')))[0]).toBe('rating-rectified')
  expect((await at(resident, '2026-12-02').must('rating.show', { caseId })).mine).toMatchObject({
    done: '周二下午加开一个窗口'
  })
  await follow('2026-12-03', { ratingId, action: 'reopen', note: '说还是要等' })
  expect((await queue('2026-12-03')).ratings[0]).toMatchObject({
    ...{ status: 'to-rectify', due: '2026-12-10' },
    past: [{ action: 'contact' }, { action: 'rectify' }, { action: 'reopen' }]
  })
  await follow('2026-12-04', { ratingId, action: 'rectify', note: '再加一个窗口' })
  expect(await follow('2026-12-07', { ratingId, action: 'confirm', note: '' })).toEqual({
    ratingId,
    status: 'closed'
  })
  expect((await queue('2026-12-07')).ratings.map(({ id }) => id)).not.toContain(ratingId)
})

test('without a name nobody at the office learns whose it is, nor of which case, and it is put right', async () => {
  const said = { ...bad, anonymous: true, text: '说得不清楚' }
  const { resident, caseId, row } = await rated(said)
  expect(row).toMatchObject({ from: null, phone: null, caseId: null, code: null })
  expect(JSON.stringify(row)).not.toContain(caseId)
  const { notices } = await at(dispatcher, '2026-11-26').must('notice.list', {})
  expect(notices.find(({ content }) => content.kind === 'rating-low')?.caseId).toBeNull()
  expect(row.actions.map(({ action }) => action)).toEqual(['settle'])
  await follow('2026-11-27', { ratingId: row.id, action: 'settle', note: '窗口贴了说明' })
  expect((await told(at(resident, '2026-11-27')))[0]).toBe('rating-rectified')
  expect((await queue('2026-11-27')).ratings.map(({ id }) => id)).not.toContain(row.id)
})

test('two dispatchers note it at the same moment: one does', async () => {
  const { row } = await rated({ ...bad, text: '材料要得多' })
  const other = await town.staff(['dispatcher'])
  const input = { ratingId: row.id, action: 'contact' as const, note: '打过电话' }
  const both = await Promise.all(
    [dispatcher, other].map((one) => at(one, '2026-11-27').do('rating.follow-up', input))
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('the figures count every level, and another office sees nothing of it', async () => {
  const levels = async (person: Person) => {
    const { figures } = await at(person, '2026-11-26').must('rating.queue', {})
    return new Map(figures.levels.map(({ level, count }) => [level, count]))
  }
  const before = await levels(dispatcher)
  const { row } = await rated({ ...bad, level: 'very-dissatisfied', text: '态度不好' })
  const after = await levels(dispatcher)
  expect(after.get('very-dissatisfied')).toBe((before.get('very-dissatisfied') ?? 0) + 1)
  const elsewhere = await town.staff(['dispatcher'], 'tianma')
  expect([...(await levels(elsewhere)).values()].every((count) => count === 0)).toBe(true)
  expect((await at(elsewhere, '2026-11-26').must('rating.queue', {})).ratings).toEqual([])
  const input = { ratingId: row.id, action: 'contact' as const, note: '打过电话' }
  expect((await at(elsewhere, '2026-11-26').refusal('rating.follow-up', input))?.code).toBe(
    'not-found'
  )
})

test('whoever has rated it is not asked how it was', async () => {
  const { resident, caseId } = await delivered()
  await at(resident, WEDNESDAY, '13:00').must('rating.give', { caseId, ...good })
  await town.jobs('2026-11-26', '10:00')
  expect(await told(at(resident, '2026-11-26', '10:01'))).not.toContain('rate-it')
})
