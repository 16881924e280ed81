import fc from 'fast-check'
import { sm3Hex } from '@/cloud/secrets/sm3'
import { sm3 } from '@/domain/ledger/sm3'

// GB/T 32905-2016, annex A.
test.each([
  ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
  ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732']
])('the digest of %s is that of the standard', (text, digest) => {
  expect(sm3(text)).toBe(digest)
})

test('a phone computes what the server computed, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sm3(text)).toBe(sm3Hex(text))
    })
  )
})

test('texts that just fill a block, or just do not, are no exception', () => {
  for (let length = 50; length < 70; length += 1) {
    expect(sm3('村'.repeat(length))).toBe(sm3Hex('村'.repeat(length)))
    expect(sm3('a'.repeat(length))).toBe(sm3Hex('a'.repeat(length)))
  }
})
