import { instant } from '@/domain/time/instant'
import { createFileLinks } from '@/cloud/secrets/file-link'
import { keysOf } from '@/cloud/secrets/keys'

const MINUTE = 60_000
const id = '01890a5d-ac96-774b-bcce-b302099a8057'
const now = instant(Date.parse('2026-12-01T01:30:00Z'))

function linksOf(hex: string) {
  const keys = keysOf(hex)
  if (!keys) throw new Error('no keys')
  return createFileLinks(keys)
}

function partsOf(link: string) {
  const { pathname, searchParams } = new URL(link, 'http://here')
  return {
    id: pathname.replace('/files/', ''),
    until: searchParams.get('until') ?? '',
    proof: searchParams.get('proof') ?? ''
  }
}

describe('a link to a file', () => {
  const links = linksOf('ab'.repeat(32))
  const { until, proof, ...made } = partsOf(links.make(id, now))

  test('is good for ten minutes at least and for twenty at most', () => {
    expect(made.id).toBe(id)
    for (const minutes of [0, 1, 10]) {
      expect(links.isGood(id, until, proof, instant(now + minutes * MINUTE))).toBe(true)
    }
    expect(links.isGood(id, until, proof, instant(now + 20 * MINUTE))).toBe(false)
  })

  test('opens no other file, no longer, and not with the keys of others', () => {
    expect(links.isGood(id.replace('7', '8'), until, proof, now)).toBe(false)
    expect(links.isGood(id, String(Number(until) + MINUTE), proof, now)).toBe(false)
    expect(links.isGood(id, until, '', now)).toBe(false)
    expect(linksOf('cd'.repeat(32)).isGood(id, until, proof, now)).toBe(false)
  })

  test('does not open before its time, as when the clock was set back', () => {
    expect(links.isGood(id, until, proof, instant(now - 60 * MINUTE))).toBe(false)
  })
})
