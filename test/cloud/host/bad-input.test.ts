// Bad input, over real HTTP, on the real town: every refusal is typed, in words, and leaves nothing.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { calls, type CallName } from '@/contract/calls'
import { policy } from '@/contract/policy'
import { staffRoles, type StaffRole } from '@/domain/person/role'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import { town } from '@/cloud/host/town'
import { call, hostOf, post, signIn, type Answered, type InProcessHost } from './in-process'

const names = (Object.keys(calls) as CallName[]).filter((name) => name !== 'clock.move')
const KB = 1024
const tables = [
  ...['people', 'relatives', 'files', 'documents', 'cases', 'case_documents', 'case_events'],
  ...['bookings', 'booking_events', 'notices', 'requests', 'case_stops']
]
let host: InProcessHost
let parent: string
let owner: string
let clerk: string
const staff = new Map<StaffRole, string>()
let before: string

beforeAll(async () => {
  host = await hostOf(town, { demoStart: instantAt(dateString('2026-11-25'), minutes('09:10')) })
  parent = await signIn(host.address, 'parent')
  owner = await signIn(host.address, 'shop-owner')
  clerk = await signIn(host.address, 'clerk')
  for (const role of staffRoles) staff.set(role, await signIn(host.address, role))
  before = await everything()
}, 60_000)
afterAll(() => host.drop())

/** Nothing is half done: whatever was refused has left no row behind, and changed none. */
afterEach(async () => expect(await everything()).toBe(before))

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
      const { body } = await call(host.address, name, {}, tokenFor(name))
      if (body.ok) continue
      expect([name, body.failure?.code]).toEqual([name, 'invalid-input'])
      expect([name, body.failure?.detail]).toEqual([name, 'missing'])
      inWords(body)
    }
  })

  test('names the input where it is none', async () => {
    for (const name of names) {
      for (const input of ['x', 7, null]) {
        const answer = await call(host.address, name, input, tokenFor(name))
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
      const { status, body } = await call(host.address, name, fields, tokenFor(name))
      expect([name, fields, status < 500]).toEqual([name, fields, true])
      if (!body.ok) inWords(body)
    })
    await fc.assert(ask, { numRuns: 400 })
  }, 60_000)
})

describe('ids of others', () => {
  test('are not there for another resident', async () => {
    const actionId = randomUUID()
    const caseId = await idOf('cases', 'shop-owner')
    const bookingId = await idOf('bookings', 'newcomer', 'parent')
    const fileId = await idOf('files', 'shop-owner')
    const act = { actionId, caseId }
    const date = '2026-12-01'
    const place = { officeId: 'qiuchuan', date, start: 570 }
    const asked: [CallName, object][] = [
      ['case.show', { caseId }],
      ['case.answer', { ...act, answers: {} }],
      ['case.supply', { ...act, documentId: 'id-card', way: null }],
      ['case.withdraw', act],
      ['ledger.verify', { caseId }],
      ['booking.reserve', { ...act, ...place }],
      ['booking.show', { bookingId }],
      ['booking.confirm', { actionId, bookingId }],
      ['booking.cancel', { actionId, bookingId }],
      ['booking.change', { actionId, bookingId, ...place }],
      ['file.show', { fileId }],
      ['file.append', { fileId, offset: 0, data: 'aGk=' }],
      ['document.keep', { actionId, kind: 'id-card', relativeId: null, fileIds: [fileId] }]
    ]
    const elder = await signIn(host.address, 'elder')
    for (const [name, input] of asked) {
      const { status, body } = await call(host.address, name, input, elder)
      expect([name, status, body.failure?.code]).toEqual([name, 404, 'not-found'])
      inWords(body)
    }
  })

  test('are refused where they are no ids, or the ids of nothing', async () => {
    for (const id of ['1', 'x', '../../etc/passwd', "' or 1=1 --", 7, null]) {
      refused(
        await call(host.address, 'case.show', { caseId: id }, parent),
        400,
        'invalid-input',
        'caseId'
      )
    }
    refused(
      await call(host.address, 'case.show', { caseId: randomUUID() }, parent),
      404,
      'not-found'
    )
    refused(
      await call(host.address, 'service.show', { serviceId: 'no-such' }),
      404,
      'not-found',
      'serviceId'
    )
  })

  test("are not there for residents at the clerk's calls, nor for clerks at the residents'", async () => {
    const input = { actionId: randomUUID(), caseId: await idOf('cases', 'shop-owner') }
    refused(await call(host.address, 'case.accept', input, owner), 403, 'not-allowed')
    refused(await call(host.address, 'case.withdraw', input, clerk), 404, 'not-found')
  })
})

describe('what a person types', () => {
  test.each(['2026-02-30', '2026-13-01', '2026-2-3', '01.12.2026', '', 'tomorrow'])(
    'may be a date that does not exist: %s',
    async (date) => {
      const input = {
        actionId: randomUUID(),
        caseId: randomUUID(),
        officeId: 'x',
        date,
        start: 570
      }
      refused(
        await call(host.address, 'booking.reserve', input, parent),
        400,
        'invalid-input',
        'date'
      )
    }
  )

  test.each([
    ['330822199003070021', 'check-digit'],
    ['33082219900230002X', 'birth-date'],
    ['3308221990030700', 'length'],
    ['33082219900307002Y', 'characters']
  ])('may be an ID number that no person has: %s', async (idNumber, detail) => {
    const person = { actionId: randomUUID(), name: '王小明', idNumber, consent: true }
    const forms: [CallName, object][] = [
      ['relative.add', { ...person, relation: 'child' }],
      ['person.identify', { ...person, phone: '13800000000' }]
    ]
    for (const [name, input] of forms) {
      const answer = await call(host.address, name, input, parent)
      refused(answer, 400, 'invalid-input', 'idNumber')
      expect(answer.body.failure?.detail).toBe(detail)
      expect(answer.body.failure?.message).toMatch(/号码/)
    }
  })

  test('may be a time in the past', async () => {
    const caseId = await draftOf('newcomer')
    const newcomer = await signIn(host.address, 'newcomer')
    const { body } = await call(host.address, 'office.list', {})
    const { offices } = body.data as { offices: { id: string }[] }
    for (const { id: officeId } of offices.slice(0, 2)) {
      const place = { officeId, date: '2020-12-01', start: 570 }
      const input = { actionId: randomUUID(), caseId, ...place }
      const answer = await call(host.address, 'booking.reserve', input, newcomer)
      if (answer.body.failure?.code === 'service-not-here') continue
      refused(answer, 409, 'past', 'date')
      await forget(caseId)
      return
    }
    throw new Error('no office takes the service')
  })

  test('may be characters that no database keeps', async () => {
    const input = {
      actionId: randomUUID(),
      name: '王\0明',
      relation: 'child',
      idNumber: 'x',
      consent: true
    }
    refused(await call(host.address, 'relative.add', input, parent), 400, 'invalid-input', 'name')
  })
})

describe('a file', () => {
  const image = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

  test('is refused when it is too large, before a byte of it is sent', async () => {
    for (const size of [10 * KB * KB + 1, -1, 0, 1.5, '5']) {
      const input = { actionId: randomUUID(), name: 'a.png', size }
      refused(await call(host.address, 'file.begin', input, parent), 400, 'invalid-input', 'size')
    }
  })

  test('is refused when it is not what it says, by its content', async () => {
    const fakes = [Buffer.from('<script>alert(1)</script>'), Buffer.from('MZ'.padEnd(40, '\0'))]
    for (const bytes of fakes) {
      await withFile('photo.png', bytes.length, async (fileId) => {
        refused(await append(fileId, 0, bytes.toString('base64')), 415, 'file-type')
      })
    }
  })

  test('is refused where its parts are no base64, leave a gap, or are more than was announced', async () => {
    await withFile('photo.png', image.length, async (fileId) => {
      refused(await append(fileId, 0, 'not base64!'), 400, 'invalid-input', 'data')
      refused(await append(fileId, 8, image.toString('base64')), 409, 'upload-gap')
      const tooMuch = Buffer.concat([image, image]).toString('base64')
      refused(await append(fileId, 0, tooMuch), 413, 'file-too-large')
      refused(await append(fileId, 1e300, image.toString('base64')), 409, 'upload-gap')
      refused(await append(fileId, -1, image.toString('base64')), 400, 'invalid-input', 'offset')
    })
  })

  async function append(fileId: string, offset: number, data: string) {
    return call(host.address, 'file.append', { fileId, offset, data }, parent)
  }

  async function withFile(name: string, size: number, test: (id: string) => Promise<void>) {
    const actionId = randomUUID()
    const begun = await call(host.address, 'file.begin', { actionId, name, size }, parent)
    expect(begun.status).toBe(200)
    await test(actionId)
    const shown = await call(host.address, 'file.show', { fileId: actionId }, parent)
    expect(shown.body.data).toMatchObject({ received: 0, stored: false })
    await host.database.pool.query('delete from files where id = $1', [actionId])
    await host.database.pool.query('delete from requests where action_id = $1', [actionId])
  }
})

/** Whoever may make this call: the staff of its first role, else a resident. */
function tokenFor(name: CallName): string {
  const row = policy[name]
  return row.who === 'staff' ? (staff.get(row.roles[0]!) ?? parent) : parent
}

function refused({ status, body }: Answered, code: number, failure: string, field?: string) {
  expect([status, body.ok, body.failure?.code]).toEqual([code, false, failure])
  if (field) expect(body.failure?.field).toBe(field)
  inWords(body)
}

/** A sentence in Chinese, and nothing that only a programmer reads. */
function inWords(body: Answered['body']) {
  expect(body.failure?.message).toMatch(/^[^a-z_{}]*\p{Script=Han}[^_{}]*。$/u)
  expect(body.failure?.requestId).toMatch(/^[0-9a-f-]{36}$/)
}

async function everything(): Promise<string> {
  const counts = tables.map(
    (name) =>
      `(select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from ${name} t) as ${name}`
  )
  const { rows } = await host.database.pool.query<object>(`select ${counts.join(', ')}`)
  return JSON.stringify(rows[0])
}

async function idOf(table: 'cases' | 'bookings' | 'files', ...people: string[]): Promise<string> {
  const column = table === 'files' ? 'owner_id' : 'person_id'
  const { rows } = await host.database.pool.query<{ id: string }>(
    `select t.id from ${table} t join people p on p.id = t.${column} where p.demo = any($1) limit 1`,
    [people]
  )
  if (!rows[0]) throw new Error(`${people.join(', ')} has no ${table}`)
  return rows[0].id
}

async function draftOf(person: string): Promise<string> {
  const token = await signIn(host.address, person)
  const { body } = await call(host.address, 'service.show', { serviceId: 'residence-permit' })
  const { guide } = body.data as {
    guide: { situations: { id: string; options: { id: string }[] }[] }
  }
  const answers = Object.fromEntries(
    guide.situations.map(({ id, options }) => [id, options[0]?.id])
  )
  const actionId = randomUUID()
  const input = { actionId, serviceId: 'residence-permit', answers, relativeId: null }
  expect((await call(host.address, 'case.start', input, token)).status).toBe(200)
  return actionId
}

async function forget(caseId: string) {
  for (const table of ['case_events', 'case_documents']) {
    await host.database.pool.query(`delete from ${table} where case_id = $1`, [caseId])
  }
  await host.database.pool.query('delete from cases where id = $1', [caseId])
  await host.database.pool.query('delete from requests where action_id = $1', [caseId])
}
