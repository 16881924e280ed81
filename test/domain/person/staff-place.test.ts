import { staffRoles } from '@/domain/person/role'
import { placesOf } from '@/domain/person/staff-place'

test('everybody who works here has a place to begin, residents have none', () => {
  for (const role of staffRoles) expect([role, placesOf([role]).length > 0]).toEqual([role, true])
  expect(placesOf([])).toEqual([])
})

test('several roles have the places of each, every place once', () => {
  const places = placesOf(['clerk', 'handler'])
  expect(places).toEqual(expect.arrayContaining(['desk', 'steps']))
  expect(new Set(places).size).toBe(places.length)
})
