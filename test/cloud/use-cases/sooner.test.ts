import type { Output } from '@/contract/calls'
import { dateString } from '@/domain/time/date'
import { makeTown, type Person, type Town } from '../../make'

const EVENING = ['2026-11-20', '19:30'] as const
let town: Town
let resident: Person

beforeEach(async () => {
  town = await makeTown()
  resident = await town.resident()
})
afterEach(() => town.drop())

type Sooner = Output<'booking.availability'>['sooner']

async function soonerAt(officeId: string, serviceId = 'passport'): Promise<Sooner> {
  const scene = town.as(resident).at(...EVENING)
  return (await scene.must('booking.availability', { officeId, serviceId })).sooner
}

/** Every slot of an office up to a day is full. */
async function fill(officeId: string, until: string) {
  await soonerAt(officeId)
  await town.database.pool.query(
    'update slots set capacity = 0 where office_id = $1 and date <= $2',
    [officeId, until]
  )
}

test('BOOK-cluster where there is a place tomorrow, nobody is sent away', async () => {
  await town.jobs(...EVENING)
  await fill('qiuchuan', '2026-11-20')
  const { days } = await town
    .as(resident)
    .at(...EVENING)
    .must('booking.availability', {
      officeId: 'qiuchuan',
      serviceId: 'passport'
    })
  const first = days.find(({ left }) => left > 0)?.date
  for (const one of await soonerAt('qiuchuan')) expect(one.date < first!).toBe(true)
})

test('BOOK-cluster a full office names the one of its cluster first, then the nearest with a place', async () => {
  await town.jobs(...EVENING)
  await fill('qiuchuan', '2026-12-31')
  const sooner = await soonerAt('qiuchuan')
  expect(sooner).toHaveLength(3)
  expect(sooner[0]).toMatchObject({ officeId: 'huibu', sameCluster: true, left: 3 })
  expect(sooner[1]!.distance).toBeLessThanOrEqual(sooner[2]!.distance)
  expect(sooner.map(({ officeId }) => officeId)).not.toContain('cicheng-huanyunhu')
})

test('BOOK-cluster nobody is sent to an office that closes, is full, or does not take the service', async () => {
  await town.jobs(...EVENING)
  await fill('qiuchuan', '2026-12-31')
  await fill('huibu', '2026-12-31')
  const closures = [{ date: dateString('2026-11-23'), reason: '台风', hours: null }]
  await town.changeOffice('tianma', { services: ['legal-aid'], closures })
  const ids = (await soonerAt('qiuchuan')).map(({ officeId }) => officeId)
  expect(ids).not.toContain('huibu')
  expect(ids).not.toContain('tianma')
})

test('BOOK-cluster a service of two slots needs two on end', async () => {
  await town.jobs(...EVENING)
  await fill('qiuchuan', '2026-12-31')
  for (const id of ['huibu', 'tianma', 'tonggong', 'fangcun']) {
    await town.changeOffice(id, { services: ['legal-aid'] })
  }
  const [center] = await soonerAt('qiuchuan', 'property-transfer')
  expect(center).toMatchObject({ officeId: 'changshan-center', left: 1 })
  await town.database.pool.query(
    `update slots set capacity = 0 where office_id = 'changshan-center' and lane = 'property'
     and start_minute % 60 = 0`
  )
  expect(await soonerAt('qiuchuan', 'property-transfer')).toEqual([])
})
