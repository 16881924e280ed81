import { sql } from 'kysely'
import { supply } from '@/cloud/host/demo/act'
import { addDays } from '@/domain/time/date'
import type { NoticeContent } from '@/domain/notice/notice'
import { dateAt } from '@/domain/time/instant'
import type { Person, Town } from '../../../make'
import { leaveDeferrable, received, roomyTown, TUESDAY } from '../stories'

/** 5 working days after Tuesday, 24 November. */
const DUE = '2026-12-01'
let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
})
afterAll(() => town.drop())

/** What was told of one kind, and on which day, the newest first. */
async function told(resident: Person, date: string, kind: NoticeContent['kind']) {
  const { notices } = await town.as(resident).at(date, '23:00').must('notice.list', {})
  const found = notices.filter(({ content }) => content.kind === kind)
  return found.map(({ at, content }) => [dateAt(at), content] as const)
}

async function morning(date: string) {
  await town.jobs(date, '09:00')
}

/** 个体工商户设立登记 without the promise letter, the one-time notice given on Tuesday. */
async function asked() {
  const resident = await town.resident()
  return askedOf(resident)
}

async function askedOf(resident: Person) {
  const { id: caseId } = await received(
    town,
    { resident, clerk },
    {
      serviceId: 'sole-trader',
      answers: { premises: 'home', 'run-by': 'one', food: 'no' },
      leave: ({ documentId }) => documentId === 'premises-promise'
    }
  )
  await town.as(clerk).at(TUESDAY, '09:40').must('case.ask-for-correction', { caseId })
  return { resident, caseId }
}

/** 居住证 without the photo, accepted on Tuesday. */
async function provisionally() {
  const resident = await town.resident()
  const { id: caseId } = await received(
    town,
    { resident, clerk },
    {
      serviceId: 'residence-permit',
      answers: { reason: 'home', home: 'rent', 'half-year': 'yes' },
      leave: leaveDeferrable
    }
  )
  const desk = town.as(clerk).at(TUESDAY, '09:50')
  const view = await desk.must('case.accept-provisionally', { caseId, committed: true })
  const deferredDue = view.items.find(({ state }) => state === 'deferred')!.due!
  return { resident, caseId, deferredDue }
}

test('NOTICE-due a correction is told again 3 days and 1 day before it is due, each once', async () => {
  const { resident } = await asked()
  await morning('2026-11-27')
  expect(await told(resident, DUE, 'correction-due')).toEqual([])
  for (const date of ['2026-11-28', '2026-11-28', '2026-11-29', '2026-11-30', DUE]) {
    await morning(date)
  }
  const serviceName = expect.stringContaining('个体工商户') as string
  const content = { kind: 'correction-due', serviceName, count: 1, due: DUE }
  expect(await told(resident, DUE, 'correction-due')).toEqual([
    ['2026-11-30', content],
    ['2026-11-28', content]
  ])
})

test('NOTICE-due a day on which nothing ran is made up for, with the days that are left', async () => {
  const { resident } = await asked()
  await morning('2026-11-29')
  await morning(DUE)
  const days = (await told(resident, DUE, 'correction-due')).map(([date]) => date)
  expect(days).toEqual([DUE, '2026-11-29'])
})

test('NOTICE-due whoever has brought what was asked for is not reminded', async () => {
  const { resident, caseId } = await asked()
  const home = town.as(resident).at('2026-11-26', '20:00')
  const view = await home.must('case.show', { caseId })
  const letter = view.items.find(({ documentId }) => documentId === 'premises-promise')!
  await supply(home.story, caseId, letter)
  for (const date of ['2026-11-28', '2026-11-30']) await morning(date)
  expect(await told(resident, DUE, 'correction-due')).toEqual([])
})

test('NOTICE-due a deferred document is told again by its name, until it is there', async () => {
  const late = await provisionally()
  const early = await provisionally()
  const home = town.as(early.resident).at('2026-11-26', '20:00')
  for (const item of (await home.must('case.show', { caseId: early.caseId })).items) {
    if (item.state === 'deferred') await supply(home.story, early.caseId, item)
  }
  const due = late.deferredDue
  for (const days of [-4, -3, -1, 0]) await morning(addDays(due, days))
  const serviceName = '居住证首次申领'
  const content = { kind: 'deferred-due', serviceName, missing: ['一寸照片'], due }
  expect(await told(late.resident, due, 'deferred-due')).toEqual([
    [addDays(due, -1), content],
    [addDays(due, -3), content]
  ])
  expect(await told(early.resident, due, 'deferred-due')).toEqual([])
})

test('NOTICE-due whoever was told of it today is not reminded on the same day', async () => {
  const resident = await town.resident()
  await town.db
    .updateTable('offices')
    .set({ case_rules: sql`case_rules || '{"remindDays": [30, 3, 1]}'` })
    .where('id', '=', 'qiuchuan')
    .execute()
  await askedOf(resident)
  await morning(TUESDAY)
  expect(await told(resident, TUESDAY, 'correction-due')).toEqual([])
  await morning('2026-11-25')
  expect(await told(resident, TUESDAY, 'correction-due')).toHaveLength(1)
})
