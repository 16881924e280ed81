import { checkOffice } from '@/domain/office/check-office'
import type { Office, OpenInterval } from '@/domain/office/office'
import { minutes } from '@/domain/time/date'

const interval = (from: string, to: string): OpenInterval => ({
  from: minutes(from),
  to: minutes(to)
})
const morning = interval('08:30', '12:00')
const afternoon = interval('13:30', '17:00')
const clusters = [{ id: 'north', name: '北片', division: '330205' }]

function office(changes: Partial<Office> = {}): Office {
  const day = [morning, afternoon]
  return {
    id: 'town',
    name: '某镇便民服务中心',
    initials: 'MZ',
    division: '330822',
    town: '某镇',
    cluster: 'north',
    address: '某路',
    directions: '下车就是',
    floor: '一楼',
    phone: '0570-000 0000',
    latitude: 28.9,
    longitude: 118.4,
    counters: [{ id: 'counter-1', name: '1号窗口' }],
    hours: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] },
    slotMinutes: 30,
    placesPerSlot: 6,
    keptForWalkIn: 0.2,
    lanes: [],
    serviceMinutes: {},
    closures: [],
    services: ['passport'],
    invented: true,
    ...changes
  }
}

const codes = (changes: Partial<Office>) =>
  checkOffice(office(changes), clusters, new Set(['passport'])).map(({ code }) => code)
const monday = (intervals: OpenInterval[]) => ({ hours: { ...office().hours, 1: intervals } })

test.each<[string, Partial<Office>, string[]]>([
  ['a good office', {}, []],
  ['one that belongs to no cluster', { cluster: null }, []],
  ['one that takes everything', { services: 'all' }, []],
  ['a cluster that does not exist', { cluster: 'south' }, ['unknown-cluster']],
  ['a service that does not exist', { services: ['moon'] }, ['unknown-service']],
  ['no counter', { counters: [] }, ['no-counters']],
  ['hours without a lunch break', monday([interval('08:30', '17:00')]), []],
  ['hours that touch', monday([morning, interval('12:00', '17:00')]), []],
  ['hours that overlap', monday([morning, interval('11:00', '17:00')]), ['interval-order']],
  ['hours in the wrong order', monday([afternoon, morning]), ['interval-order']],
  ['an interval of nothing', monday([interval('09:00', '09:00')]), ['interval-order']],
  [
    'an office that never opens',
    { hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } },
    ['never-open']
  ]
])('%s: %#', (_, changes, expected) => {
  expect(codes(changes)).toEqual(expected)
})
