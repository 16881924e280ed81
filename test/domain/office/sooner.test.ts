import { soonerPlaces } from '@/domain/office/sooner'
import { dateString, minutes } from '@/domain/time/date'
import { office } from '../booking/make-office'

const from = office({ id: 'here', cluster: 'west' })
const at = (id: string, date: string, km: number, cluster: string | null = null) => ({
  office: office({ id, cluster, latitude: from.latitude + km / 111 }),
  date: dateString(date),
  start: minutes('09:00'),
  left: 1
})
const ids = (first: string | null, others: ReturnType<typeof at>[]) =>
  soonerPlaces(from, first === null ? null : dateString(first), others).map((one) => one.office.id)

test('BOOK-cluster the same cluster comes first, then the nearest', () => {
  const others = [
    at('near', '2026-11-25', 2),
    at('ours', '2026-11-26', 9, 'west'),
    at('far', '2026-11-24', 30)
  ]
  expect(ids('2026-12-01', others)).toEqual(['ours', 'near', 'far'])
})

test('BOOK-cluster only a day that is sooner is offered; any, where the office has none', () => {
  const others = [
    at('same', '2026-12-01', 1),
    at('later', '2026-12-02', 1),
    at('sooner', '2026-11-30', 9)
  ]
  expect(ids('2026-12-01', others)).toEqual(['sooner'])
  expect(ids(null, others)).toHaveLength(3)
})

test('BOOK-cluster three are enough, and the office itself is none of them', () => {
  const others = ['a', 'b', 'c', 'd', 'here'].map((id, i) => at(id, '2026-11-25', i))
  expect(ids(null, others)).toEqual(['a', 'b', 'c'])
})

test('two offices without a cluster share nothing', () => {
  const alone = { ...from, cluster: null }
  expect(soonerPlaces(alone, null, [at('other', '2026-11-25', 1)])[0]?.sameCluster).toBe(false)
})
