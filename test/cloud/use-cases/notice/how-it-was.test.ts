import type { Person, Town } from '../../../make'
import { received, roomyTown, told, TUESDAY } from '../stories'
import { finishSteps } from '@/cloud/host/demo/act'

let town: Town
let clerk: Person
let handler: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  handler = await town.staff(['handler'])
})
afterAll(() => town.drop())

/** Decided on Wednesday, and fetched at the counter at noon. */
async function delivered() {
  const resident = await town.resident()
  const { id: caseId } = await received(
    town,
    { resident, clerk },
    {
      serviceId: 'residence-permit',
      answers: { reason: 'home', home: 'rent', 'half-year': 'yes' }
    }
  )
  await town.as(clerk).at(TUESDAY, '09:40').must('case.accept', { caseId })
  const wednesday = town.as(handler).at('2026-11-25', '10:00')
  await finishSteps(wednesday.story, caseId)
  await wednesday.must('case.decide', { caseId, granted: true })
  await town.as(clerk).at('2026-11-25', '12:00').must('case.deliver', { caseId })
  return resident
}

const asked = async (person: Person, date: string) => {
  const kinds = await told(town.as(person).at(date, '23:00'))
  return kinds.filter((kind) => kind === 'rate-it').length
}

test('whoever has their result is asked on the next day how it was, once', async () => {
  const resident = await delivered()
  await town.jobs('2026-11-25', '18:00')
  expect(await asked(resident, '2026-11-25')).toBe(0)
  await town.jobs('2026-11-26', '10:00')
  await town.jobs('2026-11-26', '10:01')
  await town.jobs('2026-11-27', '10:00')
  expect(await asked(resident, '2026-11-27')).toBe(1)
})

test('nobody is asked long after', async () => {
  const resident = await delivered()
  await town.jobs('2026-12-09', '10:00')
  expect(await asked(resident, '2026-12-09')).toBe(0)
})
