import { grant } from '@/cloud/database/credits'
import { writePhoneMessage } from '@/cloud/database/phone-messages'
import { createDemoPhone } from '@/cloud/notify/demo-phone'
import { nothingOutside } from '@/cloud/use-cases/outside'
import { minutes } from '@/domain/time/date'
import { at, makeTown, type Person, type Town } from '../../make'
import { FRIDAY } from './stories'

let town: Town

beforeAll(async () => {
  const phones = createDemoPhone((now, message) => writePhoneMessage(town.db, now, message))
  town = await makeTown(undefined, { ...nothingOutside, ...phones })
})
afterAll(() => town.drop())

const home = (person: Person) => town.as(person).at(FRIDAY, '19:30')
const night = { from: minutes('22:00'), to: minutes('07:00') }

test('whoever has chosen nothing gets everything, and nothing at night', async () => {
  const settings = await home(await town.resident()).must('notice.settings', {})
  expect(settings.groups).toEqual(
    ['visit', 'documents', 'progress', 'result'].map((group) => ({ group, on: true }))
  )
  expect(settings.quiet).toEqual(night)
  expect(settings.ways).toEqual(['phone', 'sms'])
})

test('what is switched off stays off, and is on again when it is switched on', async () => {
  const scene = home(await town.resident())
  const off = await scene.must('notice.change-settings', {
    muted: ['progress', 'progress'],
    quiet: night
  })
  const isOn = (one: typeof off) => one.groups.filter(({ on }) => on).map(({ group }) => group)
  expect(isOn(off)).toEqual(['visit', 'documents', 'result'])
  expect(await scene.must('notice.settings', {})).toEqual(off)
  const on = await scene.must('notice.change-settings', { muted: [], quiet: night })
  expect(isOn(on)).toEqual(['visit', 'documents', 'progress', 'result'])
})

test('the phone is quiet when the resident says, or never', async () => {
  const scene = home(await town.resident())
  const change = async (quiet: { from: number; to: number } | null) =>
    (await scene.must('notice.change-settings', { muted: [], quiet })).quiet
  const early = { from: minutes('20:30'), to: minutes('06:00') }
  expect(await change(early)).toEqual(early)
  expect(await change(null)).toBeNull()
  expect(await change({ from: 600, to: 600 })).toBeNull()
})

test('what was allowed is counted for each template, the most valuable first', async () => {
  const person = await town.resident()
  const now = at(FRIDAY, '19:00')
  for (const answer of ['accept', 'accept'] as const) {
    await grant(town.db, now, person.id, [{ template: 'visit', answer, always: false }])
  }
  await grant(town.db, now, person.id, [
    { template: 'result', answer: 'reject', always: false },
    { template: 'change', answer: 'ban', always: false }
  ])
  const { coverage } = await home(person).must('notice.settings', {})
  expect(coverage.map(({ template }) => template).slice(0, 3)).toEqual([
    'correction',
    'visit',
    'change'
  ])
  const of = (template: string) => coverage.find((one) => one.template === template)
  expect(of('visit')).toMatchObject({ credits: 2, refused: false, blocked: false })
  expect(of('result')).toMatchObject({ credits: 0, refused: true })
  expect(of('change')).toMatchObject({ credits: 0, blocked: true })
  expect(of('correction')).toMatchObject({ credits: 0, refused: false })
})

test('nothing leads to the phone of somebody who has none', async () => {
  const person = await town.resident()
  await town.db.updateTable('people').set({ no_phone: true }).where('id', '=', person.id).execute()
  expect((await home(person).must('notice.settings', {})).ways).toEqual([])
})
