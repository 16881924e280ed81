import { keysOf } from '@/cloud/secrets/keys'
import { createSealer } from '@/cloud/secrets/sealer'

const secret = 'ab'.repeat(32)
const other = 'cd'.repeat(32)
const idNumber = '33082219900307002X'

function sealerOf(hex: string) {
  const keys = keysOf(hex)
  if (!keys) throw new Error('no keys')
  return createSealer(keys)
}

describe('what identifies a person', () => {
  const sealer = sealerOf(secret)

  test('is read again from its seal', () => {
    for (const text of [idNumber, '', '姓名：王磊', 'x'.repeat(1000)]) {
      expect(sealer.open(sealer.seal(text))).toBe(text)
    }
  })

  test('is never sealed the same way twice, and never readable in the seal', () => {
    const seals = new Set(Array.from({ length: 50 }, () => sealer.seal(idNumber)))
    expect(seals.size).toBe(50)
    for (const seal of seals) {
      expect(seal).toMatch(/^v1:[\w-]+$/)
      expect(Buffer.from(seal.slice(3), 'base64url').toString('latin1')).not.toContain('330822')
    }
  })

  test('is refused after a single bit of the seal was changed', () => {
    const bytes = Buffer.from(sealer.seal(idNumber).slice(3), 'base64url')
    for (let i = 0; i < bytes.length; i += 1) {
      const changed = Buffer.from(bytes)
      changed[i] = (changed[i] ?? 0) ^ 1
      expect(() => sealer.open(`v1:${changed.toString('base64url')}`)).toThrow('not sealed')
    }
    expect(() => sealer.open(`v2:${bytes.toString('base64url')}`)).toThrow('not sealed')
  })

  test('is refused with the keys of another installation, or when it is no seal', () => {
    expect(() => sealerOf(other).open(sealer.seal(idNumber))).toThrow('not sealed')
    for (const text of ['', 'v1:', 'v1:AAAA', idNumber]) {
      expect(() => sealer.open(text)).toThrow('not sealed')
    }
  })

  test('is looked up by a key that only this installation can make', () => {
    expect(sealer.lookupKey(idNumber)).toBe(sealerOf(secret).lookupKey(idNumber))
    expect(sealer.lookupKey(idNumber)).not.toBe(sealer.lookupKey('330822199003070038'))
    expect(sealer.lookupKey(idNumber)).not.toBe(sealerOf(other).lookupKey(idNumber))
    expect(sealer.lookupKey(idNumber)).toMatch(/^[0-9a-f]{64}$/)
  })
})
