import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { request } from 'node:http'
import { answer } from '@/contract/failure'
import { connect } from '@/cloud/database/connect'
import { realClock } from '@/cloud/functions/clock'
import { createMetrics } from '@/cloud/host/metrics'
import { emptyTown, hostOf, post, type InProcessHost } from './in-process'

const page = `<!doctype html><title>x</title>${'<p>text</p>'.repeat(500)}`
const app = mkdtempSync(join(tmpdir(), 'suozi-app-'))
let host: InProcessHost
const logged: string[] = []

beforeAll(async () => {
  mkdirSync(join(app, 'js'))
  writeFileSync(join(app, 'index.html'), page)
  writeFileSync(join(app, 'js', 'app.0f2a9201.js'), 'console.log(1)')
  writeFileSync(join(app, '..', 'secret.txt'), 'secret')
  const write = (facts: object, sentence: string) =>
    void logged.push(JSON.stringify({ ...facts, sentence }))
  const empty = { services: [], lifeEvents: [] }
  const town = {
    ...emptyTown,
    useCases: { ...emptyTown.useCases, 'service.search': () => Promise.resolve(answer(empty)) }
  }
  const log = { info: write, warn: write, error: write }
  host = await hostOf(town, { appFolder: app }, log)
})
afterAll(async () => {
  await host.drop()
  rmSync(app, { recursive: true, force: true })
})

describe('the web app', () => {
  test('is the page at the root, asked for again only when it has changed', async () => {
    const first = await fetch(`${host.address}/`)
    expect(await first.text()).toBe(page)
    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const tag = first.headers.get('etag') ?? ''
    const again = await fetch(`${host.address}/`, { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
  })

  test('is packed as the browser likes it', async () => {
    const plain = await bytes('/', 'identity')
    expect(plain.toString()).toBe(page)
    expect(gunzipSync(await bytes('/', 'gzip')).toString()).toBe(page)
    expect(brotliDecompressSync(await bytes('/', 'gzip, br')).toString()).toBe(page)
  })

  test('never asks again for a file whose name changes with it', async () => {
    const script = await fetch(`${host.address}/js/app.0f2a9201.js`)
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  test('is all that can be read: no path leads out of its folder', async () => {
    for (const path of ['/../secret.txt', '/js/../../secret.txt', '/%2e%2e/secret.txt', '/js']) {
      expect(await statusOf(path)).toBe(404)
    }
  })

  test('may do only what it needs, with what comes from here', async () => {
    const { headers } = await fetch(`${host.address}/`)
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })
})

describe('what operators ask', () => {
  test('is it well? and is the database?', async () => {
    const response = await fetch(`${host.address}/healthz`)
    expect([response.status, await response.json()]).toEqual([200, { ok: true }])
  })

  test('how many calls, of which outcome, and none by a name that is no call', async () => {
    await post(host.address, JSON.stringify({ call: 'service.search' }))
    await post(host.address, JSON.stringify({ call: 'made.up', input: {} }))
    const text = await (await fetch(`${host.address}/metrics`)).text()
    expect(text).toContain('suozi_calls_total{call="service.search",outcome="ok"} 1')
    expect(text).toContain('suozi_calls_total{call="unknown",outcome="unknown-call"} 1')
    expect(text).toContain('suozi_call_seconds_count{call="service.search"} 1')
    expect(text).toMatch(/suozi_database_connections\{state="open"\} [1-4]\n/)
    expect(text).not.toContain('made.up')
  })

  test('how the jobs do on all instances, and how much waits to go out', async () => {
    const text = await (await fetch(`${host.address}/metrics`)).text()
    expect(text).toMatch(/suozi_job_runs_total\{job="lapse-holds"\} [1-9]/)
    expect(text).toContain('suozi_job_failures_total{job="lapse-holds"} 0')
    expect(text).toContain('suozi_job_failing{job="lapse-holds"} 0')
    expect(text).toMatch(/suozi_job_age_seconds\{job="lapse-holds"\} \d/)
    expect(text).toContain('suozi_job_late_seconds{job="end-days"} 0')
    expect(text).toContain('suozi_outbox_waiting{lane="urgent"} 0')
    expect(text).toContain('suozi_outbox_oldest_seconds{lane="bulk"} 0')
    expect(text).toContain('suozi_outbox_dead 0')
  })

  test('without its database it still says how the process does', async () => {
    const connection = connect('postgresql://127.0.0.1:1/none')
    const { text } = await createMetrics(connection, realClock).read()
    await connection.close()
    expect(text).toContain('process_cpu_seconds_total')
    expect(text).not.toContain('job="')
  })
})

describe('an answer', () => {
  test('carries the id under which its request is logged', async () => {
    const { headers, body } = await post(host.address, JSON.stringify({ call: 'person.me' }))
    const id = headers.get('x-request-id')
    expect(body.failure?.requestId).toBe(id)
    const lines = logged.filter((line) => line.includes(id ?? 'none'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('"call":"person.me"')
  })

  test('is refused in JSON also where there is nothing', async () => {
    const response = await fetch(`${host.address}/api`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  })

  test('is packed where it is long', async () => {
    const packed = await bytes('/openapi.json', 'gzip')
    expect(JSON.parse(gunzipSync(packed).toString())).toMatchObject({ openapi: '3.1.0' })
  })
})

describe('the mini-program in a browser', () => {
  test('calls the same door, as a demo person', async () => {
    const body = JSON.stringify({ name: 'api', data: { call: 'service.search', input: {} } })
    const response = await fetch(`${host.address}/cloud/callFunction`, { method: 'POST', body })
    expect(await response.json()).toMatchObject({ result: { ok: true } })
  })

  test('finds no such door outside demo mode', async () => {
    const real = await hostOf(emptyTown, { demo: false })
    const body = JSON.stringify({ name: 'api', data: { call: 'service.search', input: {} } })
    const response = await fetch(`${real.address}/cloud/callFunction`, { method: 'POST', body })
    expect(response.status).toBe(404)
    const session = await post(real.address, '{"call":"session.demo","input":{"person":"clerk"}}')
    expect(session).toMatchObject({ status: 404, body: { failure: { code: 'unknown-call' } } })
    await real.drop()
  })
})

/** A path as it is: fetch would tidy it up. */
function statusOf(path: string): Promise<number> {
  const { hostname, port } = new URL(host.address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

/** The bytes as they went over the wire. */
function bytes(path: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding }
    request(`${host.address}${path}`, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts)))
    })
      .on('error', reject)
      .end()
  })
}
