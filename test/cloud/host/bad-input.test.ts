// Bad input, over real HTTP, on the real town: every refusal is typed, in words, and leaves nothing.
import fc from 'fast-check'
import { calls, type CallName } from '@/contract/calls'
import { call, post } from './in-process'
import { inWords, KB, refused, refusingHost, type RefusingHost } from './refusing-host'

const names = (Object.keys(calls) as CallName[]).filter((name) => name !== 'clock.move')
let host: RefusingHost
let before: string

beforeAll(async () => {
  host = await refusingHost()
  before = await host.everything()
}, 60_000)
afterAll(() => host.drop())

/** Nothing is half done: whatever was refused has left no row behind, and changed none. */
afterEach(async () => expect(await host.everything()).toBe(before))

describe('a request that is no call', () => {
  test('is too large above 256 KB, and below it is read', async () => {
    const input = { query: 'x' }
    const body = (size: number) =>
      JSON.stringify({ call: 'service.search', input, x: 'x'.repeat(size) })
    refused(await post(host.address, body(256 * KB)), 413, 'body-too-large')
    expect((await post(host.address, body(250 * KB))).status).toBe(200)
  })

  test.each(['{"call":', '', 'call=home.show', '{call: "home.show"}', '\u0000'])(
    'is broken JSON: %j',
    async (body) => {
      refused(await post(host.address, body), 400, 'broken-json')
    }
  )

  test.each(['null', '7', '"home.show"', '[]', '{}', '{"input":{}}'])(
    'is JSON without a call: %s',
    async (body) => {
      refused(await post(host.address, body), 400, 'invalid-input', 'call')
    }
  )

  test.each(['home', 'home.shows', '', '__proto__', 'constructor', 'toString', 7, null, {}])(
    'is unknown: %j',
    async (name) => {
      refused(
        await post(host.address, JSON.stringify({ call: name, input: {} })),
        404,
        'unknown-call'
      )
    }
  )
})

describe('every call', () => {
  test('names the field that is missing', async () => {
    for (const name of names) {
      const { body } = await call(host.address, name, {}, host.tokenFor(name))
      if (body.ok) continue
      expect([name, body.failure?.code]).toEqual([name, 'invalid-input'])
      expect([name, body.failure?.detail]).toEqual([name, 'missing'])
      inWords(body)
    }
  })

  test('names the input where it is none', async () => {
    for (const name of names) {
      for (const input of ['x', 7, null]) {
        const answer = await call(host.address, name, input, host.tokenFor(name))
        refused(answer, 400, 'invalid-input', 'input')
      }
    }
  })

  test('refuses whatever comes in words, and never fails', async () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...['../x', "' or 1=1 --", '\0', -1, 1e99])
    )
    const input = fc.constantFrom(...names).chain((name) => {
      const entries = (calls[name].input as { entries?: object }).entries ?? {}
      const fields = Object.fromEntries(Object.keys(entries).map((field) => [field, junk]))
      return fc.tuple(fc.constant(name), fc.record(fields, { requiredKeys: [] }))
    })
    const ask = fc.asyncProperty(input, async ([name, fields]) => {
      const { status, body } = await call(host.address, name, fields, host.tokenFor(name))
      expect([name, fields, status < 500]).toEqual([name, fields, true])
      if (!body.ok) inWords(body)
    })
    await fc.assert(ask, { numRuns: 400 })
  }, 60_000)
})
