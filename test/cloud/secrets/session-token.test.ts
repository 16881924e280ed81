// Whose session is it? Only what this installation made says so, and it says nothing else.
import { randomUUID } from 'node:crypto'
import { sessionTokens } from '@/cloud/secrets/session-token'

const ours = sessionTokens(Buffer.alloc(32, 1))
const theirs = sessionTokens(Buffer.alloc(32, 2))

describe('the token of a session', () => {
  test('names the person for whom it was made, the first time and every time', () => {
    for (let n = 0; n < 100; n += 1) {
      const personId = randomUUID()
      const token = ours.tokenFor(personId)
      expect(token).toMatch(/^[\w-]{64}$/)
      expect([ours.holderOf(token), ours.holderOf(token)]).toEqual([personId, personId])
    }
  })

  test('is never the same twice', () => {
    const personId = randomUUID()
    expect(new Set(Array.from({ length: 100 }, () => ours.tokenFor(personId))).size).toBe(100)
  })

  test('of another installation, with a bit changed, or of another length names nobody', () => {
    const token = ours.tokenFor(randomUUID())
    expect(ours.holderOf(theirs.tokenFor(randomUUID()))).toBeNull()
    const bytes = Buffer.from(token, 'base64url')
    for (let i = 0; i < bytes.length; i += 1) {
      const changed = Buffer.from(bytes)
      changed[i] = (changed[i] ?? 0) ^ 1
      expect(ours.holderOf(changed.toString('base64url'))).toBeNull()
    }
    for (const other of ['', 'x', token.slice(0, -4), `${token}AAAA`, '🧵'.repeat(30)]) {
      expect(ours.holderOf(other)).toBeNull()
    }
  })

  test('is known also after so many others that the first ones were forgotten', () => {
    const [personId, tokens] = [randomUUID(), sessionTokens(Buffer.alloc(32, 3))]
    const first = tokens.tokenFor(personId)
    expect(tokens.holderOf(first)).toBe(personId)
    for (let n = 0; n < 5_001; n += 1) tokens.holderOf(tokens.tokenFor(randomUUID()))
    expect(tokens.holderOf(first)).toBe(personId)
  })
})
