import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keysOf, secretIn } from '@/cloud/secrets/keys'

describe('the secret of an installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'suozi-secret-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is made once, kept, and for its owner alone', () => {
    const first = secretIn(folder)
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(secretIn(folder)).toBe(first)
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['secret.key'])
  })

  test('gives a key for each use, and none of them is another', () => {
    const keys = keysOf('0f'.repeat(32))
    const texts = Object.values(keys ?? {}).map((key: Buffer) => key.toString('hex'))
    expect(texts).toHaveLength(5)
    expect(new Set(texts.map((text) => text.slice(0, 32))).size).toBe(5)
    expect(keys?.seal).toHaveLength(16)
  })

  test('is refused where it is short or not hexadecimal', () => {
    for (const text of ['', 'ab', 'ab'.repeat(31), `${'ab'.repeat(32)}a`, 'xy'.repeat(32)]) {
      expect(keysOf(text)).toBeNull()
    }
  })
})
