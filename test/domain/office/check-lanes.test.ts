import type { Lane } from '@/domain/booking/capacity'
import { laneProblems } from '@/domain/office/check-lanes'
import type { Office } from '@/domain/office/office'
import { office, span } from '../booking/make-office'

const lane = (part: Partial<Lane> = {}): Lane => ({
  id: 'general',
  name: '综合',
  counters: ['counter-1'],
  services: 'all',
  minutes: 10,
  staff: 1,
  duty: [],
  ...part
})
const found = (changes: Partial<Office>) =>
  laneProblems(office(changes), new Set(['passport', 'legal-aid'])).map(({ code, path, subject }) =>
    `${code} ${path.join('.')} ${subject}`.trim()
  )

test.each<[string, Partial<Office>, string[]]>([
  ['no lanes at all', {}, []],
  ['a lane for all', { lanes: [lane()] }, []],
  [
    'a lane beside the one for all',
    { lanes: [lane(), lane({ id: 'b', counters: [], services: ['passport'] })] },
    []
  ],
  [
    'an unknown counter',
    { lanes: [lane({ counters: ['moon'] })] },
    ['unknown-counter lanes.0.counters.0 moon']
  ],
  [
    'a counter in two lanes',
    { lanes: [lane(), lane({ id: 'b' })] },
    ['counter-twice lanes.1.counters.0 counter-1']
  ],
  [
    'two lanes of one name',
    { lanes: [lane(), lane({ counters: [] })] },
    ['duplicate-id lanes.1.id general']
  ],
  [
    'an unknown service',
    { lanes: [lane(), lane({ id: 'b', counters: [], services: ['moon'] })] },
    ['unknown-service lanes.1.services.0 moon']
  ],
  [
    'a service without a lane',
    { lanes: [lane({ services: ['passport'] })] },
    ['no-lane lanes legal-aid']
  ],
  [
    'one it does not take',
    { services: ['passport'], lanes: [lane({ services: ['passport'] })] },
    []
  ],
  [
    'no time for anybody',
    { lanes: [lane({ minutes: 0 })] },
    ['no-minutes lanes.0.minutes general']
  ],
  [
    'duty in the wrong order',
    { lanes: [lane({ duty: [{ ...span('12:00', '11:00'), staff: 1 }] })] },
    ['interval-order lanes.0.duty.0']
  ],
  [
    'minutes of an unknown service',
    { serviceMinutes: { moon: 60 } },
    ['unknown-service serviceMinutes.moon moon']
  ],
  [
    'a service of no time',
    { serviceMinutes: { passport: 0 } },
    ['no-minutes serviceMinutes.passport passport']
  ]
])('BOOK-capacity %s', (_, changes, problems) => {
  expect(found(changes)).toEqual(problems)
})
