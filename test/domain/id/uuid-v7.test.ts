import fc from 'fast-check'
import { uuidV7 } from '@/domain/id/uuid-v7'
import { instant } from '@/domain/time/instant'

const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
const times = fc.integer({ min: 0, max: 2 ** 48 - 1 })

test('is a version 7 UUID of RFC 9562: its own example', () => {
  const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
  expect(uuidV7(instant(0x017f22e279b0), bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('has the version and the variant, whatever chance gives', () => {
  fc.assert(
    fc.property(times, random, (ms, bytes) => {
      expect(uuidV7(instant(ms), bytes)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
      )
    })
  )
})

test('is ordered by time, whatever chance gives', () => {
  fc.assert(
    fc.property(times, times, random, random, (a, b, one, other) => {
      fc.pre(a < b)
      expect(uuidV7(instant(a), one) < uuidV7(instant(b), other)).toBe(true)
    })
  )
})

test('two of the same millisecond differ by chance alone', () => {
  const now = instant(Date.parse('2026-11-24T01:30:00Z'))
  const zeros = new Uint8Array(10)
  expect(uuidV7(now, zeros)).not.toBe(
    uuidV7(
      now,
      zeros.map(() => 1)
    )
  )
  expect(uuidV7(now, zeros).slice(0, 13)).toBe(
    uuidV7(
      now,
      zeros.map(() => 255)
    ).slice(0, 13)
  )
})
