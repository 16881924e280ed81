import { distanceKm } from '@/domain/office/distance'

const qiuchuan = { latitude: 28.9376, longitude: 118.3692 }
const changshan = { latitude: 28.9012, longitude: 118.5113 }

test('is nothing to where one is', () => {
  expect(distanceKm(qiuchuan, qiuchuan)).toBe(0)
})

test('is the same there and back, to a tenth of a kilometre', () => {
  expect(distanceKm(qiuchuan, changshan)).toBe(14.4)
  expect(distanceKm(changshan, qiuchuan)).toBe(14.4)
})

test.each([
  ['a degree of latitude', { latitude: 29.9376, longitude: 118.3692 }, 111.2],
  [
    'over the date line',
    { latitude: 0, longitude: -179.5 },
    111.2,
    { latitude: 0, longitude: 179.5 }
  ],
  ['the other side of the earth', { latitude: -28.9376, longitude: -61.6308 }, 20015.1]
])('is right for %s', (_, to, km, from = qiuchuan) => {
  expect(distanceKm(from, to)).toBeCloseTo(km, 0)
})
