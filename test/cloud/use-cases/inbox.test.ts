import { tell } from '@/cloud/database/notices'
import { at, makeTown, type Town } from '../../make'
import { TUESDAY } from './stories'

let town: Town

beforeAll(async () => {
  town = await makeTown()
})
afterAll(() => town.drop())

test('notices of the very same moment stay in the order in which they were told', async () => {
  const resident = await town.resident()
  const notice = { personId: resident.id, caseId: null, bookingId: null }
  const names = Array.from({ length: 60 }, (_, n) => `事项 ${n}`)
  for (const serviceName of names) {
    await tell(town.db, at(TUESDAY, '10:00'), {
      ...notice,
      content: { kind: 'deemed-withdrawn', serviceName }
    })
  }
  const home = town.as(resident).at(TUESDAY, '10:00')
  const first = await home.must('notice.list', {})
  const before = first.notices.at(-1)!.id
  const rest = await home.must('notice.list', { before })
  const shown = [...first.notices, ...rest.notices].map(({ content }) => content)
  expect(shown.map((one) => ('serviceName' in one ? one.serviceName : ''))).toEqual(names.reverse())
  expect([first.more, rest.more]).toEqual([true, false])
})
