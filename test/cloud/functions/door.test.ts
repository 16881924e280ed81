import { randomUUID } from 'node:crypto'
import { calls, type CallName } from '@/contract/calls'
import { answer, failureCodes, refuse } from '@/contract/failure'
import { policy } from '@/contract/policy'
import { sm3Hex } from '@/cloud/secrets/sm3'
import { outcome, testDoor, type TestDoor } from './open-door'

const names = Object.keys(calls) as CallName[]
const demoCalls = names.filter((name) => policy[name].who === 'demo')
const nobody = {}
let town: TestDoor

beforeAll(async () => {
  town = await testDoor()
})
afterAll(() => town.database.drop())

describe('who may make a call', () => {
  test('every call has a row in the policy, and the policy no other', () => {
    expect(Object.keys(policy).sort()).toEqual([...names].sort())
  })

  test('the calls of the demo do not exist outside demo mode', async () => {
    expect(demoCalls).toContain('session.demo')
    const { token } = await town.signIn({ roles: ['admin'] })
    const door = town.open({})
    for (const call of [...demoCalls, 'no.such-call', '__proto__', 'constructor', 7]) {
      expect(outcome(await door.handle({ call, input: {} }, nobody, 'r'))).toMatch(/unknown-call/)
      expect(outcome(await door.handle({ call, input: {} }, { token }, 'r'))).toBe('unknown-call')
    }
  })

  test('nobody without a session gets further than what is open to anyone', async () => {
    const door = town.open({})
    const closed = names.filter((name) => !['anyone', 'demo'].includes(policy[name].who))
    expect(closed.length).toBeGreaterThan(30)
    for (const call of closed) {
      const reply = await door.handle({ call, input: {} }, { token: 'made-up' }, 'r')
      expect([call, outcome(reply)]).toEqual([call, 'not-signed-in'])
    }
  })

  test('staff calls are refused to residents and to staff of other roles', async () => {
    const resident = await town.signIn()
    const courier = await town.signIn({ roles: ['grid-worker'] })
    const reached = () => Promise.resolve(refuse('not-found'))
    const open = { 'desk.show': reached, 'errand.list': reached }
    const door = town.open(open)
    for (const name of names) {
      const row = policy[name]
      if (row.who !== 'staff') continue
      const asked = { call: name, input: {} }
      expect(outcome(await door.handle(asked, resident, 'r'))).toBe('not-allowed')
      const expected = row.roles.includes('grid-worker') ? /invalid-input|not-found/ : /not-allowed/
      expect(outcome(await door.handle(asked, courier, 'r'))).toMatch(expected)
    }
  })

  test('who has not said who they are is asked to, where it matters', async () => {
    const stranger = await town.signIn({ name: null })
    const door = town.open({ 'notice.list': () => Promise.resolve(answer(emptyInbox)) })
    const asked = { call: 'case.start', input: {} }
    expect(outcome(await door.handle(asked, stranger, 'r'))).toBe('identity-needed')
    expect(outcome(await door.handle({ call: 'notice.list' }, stranger, 'r'))).toBe('ok')
  })

  test('a session ends when its time is over', async () => {
    const { id } = await town.signIn()
    const over = { token_hash: sm3Hex('old'), person_id: id, expires_at: new Date(Date.now() - 1) }
    await town.database.db.insertInto('sessions').values(over).execute()
    const reply = await town.open({}).handle({ call: 'person.me' }, { token: 'old' }, 'r')
    expect(outcome(reply)).toBe('not-signed-in')
  })

  test('whoever comes from WeChat for the first time is one new person without a name', async () => {
    const seen: unknown[] = []
    const door = town.open({
      'notice.list': ({ actor }) => {
        seen.push(actor)
        return Promise.resolve(answer(emptyInbox))
      }
    })
    const identity = { openid: `o-${randomUUID()}` }
    const asked = Array.from({ length: 5 }, () =>
      door.handle({ call: 'notice.list' }, identity, 'r')
    )
    await Promise.all(asked)
    expect(new Set(seen.map((actor) => JSON.stringify(actor))).size).toBe(1)
    expect(seen[0]).toMatchObject({ identified: false, roles: [], officeId: null })
    const rows = town.database.db
      .selectFrom('people')
      .select('name')
      .where('openid', '=', identity.openid)
    expect(await rows.execute()).toEqual([{ name: null }])
  })

  test('the input never says who asks', async () => {
    const { id, token } = await town.signIn()
    const victim = await town.signIn()
    let asked = ''
    const door = town.open({
      'notice.list': ({ actor }) => {
        asked = actor?.personId ?? ''
        return Promise.resolve(answer(emptyInbox))
      }
    })
    const forged = { personId: victim.id, openid: 'x', actor: { personId: victim.id } }
    await door.handle({ call: 'notice.list', input: forged, ...forged }, { token }, 'r')
    expect(asked).toBe(id)
  })
})

describe('what leaves', () => {
  test('has a sentence for every refusal there is', () => {
    const door = town.open({})
    for (const code of failureCodes) {
      const reply = door.refuse({ code }, 'r')
      expect([code, reply.ok ? '' : reply.failure.message]).toEqual([
        code,
        expect.stringMatching(/^\p{Script=Han}[^_{}]*。$/u)
      ])
    }
  })

  test('is what the contract names, and nothing else', async () => {
    const { token } = await town.signIn()
    const door = town.open({
      'notice.list': () => Promise.resolve(answer({ ...emptyInbox, secret: '330822' }))
    })
    const reply = await door.handle({ call: 'notice.list' }, { token }, 'r')
    expect(reply).toEqual({ ok: true, data: emptyInbox })
  })

  test('a refusal carries a sentence for the person and the id of the request', async () => {
    const reply = await town.open({}).handle({ call: 'person.me' }, nobody, 'request-7')
    expect(reply).toMatchObject({
      ok: false,
      failure: { code: 'not-signed-in', requestId: 'request-7' }
    })
    expect(reply.ok ? '' : reply.failure.message).toMatch(/^\p{Script=Han}.*。$/u)
  })

  test('a bug is told as one, and its log holds nothing that a person typed', async () => {
    const { token } = await town.signIn()
    const door = town.open({
      'relative.list': () => Promise.reject(new Error('a bug')),
      'notice.list': () => Promise.resolve(answer({ notices: '王磊' }))
    })
    const calls = [
      { call: 'relative.list', input: { name: '王磊' } },
      { call: 'notice.list', input: { name: '王磊' } }
    ]
    for (const asked of calls) {
      expect(outcome(await door.handle(asked, { token }, 'request-8'))).toBe('internal')
    }
    const lines = town.logged.filter((line) => line.includes('request-8')).join('\n')
    expect(lines).toContain('a bug')
    expect(lines).toContain('the contract names another answer at notices')
    expect(lines).not.toContain('王磊')
    expect(lines).not.toContain(token)
  })

  test('a refusal is an answer, not an error in the log', async () => {
    const { token } = await town.signIn()
    const door = town.open({ 'notice.list': () => Promise.resolve(refuse('not-found')) })
    await door.handle({ call: 'notice.list' }, { token }, 'request-9')
    const lines = town.logged.filter((line) => line.includes('request-9'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('"outcome":"not-found"')
  })
})

const emptyInbox = { notices: [], unread: 0, more: false }
