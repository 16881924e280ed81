// Ids of others, what a person types, and files: refused in words over real HTTP, and nothing is left.
import { randomUUID } from 'node:crypto'
import type { CallName } from '@/contract/calls'
import { call, signIn } from './in-process'
import { inWords, KB, refused, refusingHost, type RefusingHost } from './refusing-host'

let host: RefusingHost
let before: string

beforeAll(async () => {
  host = await refusingHost()
  before = await host.everything()
}, 60_000)
afterAll(() => host.drop())

/** Nothing is half done: whatever was refused has left no row behind, and changed none. */
afterEach(async () => expect(await host.everything()).toBe(before))

describe('ids of others', () => {
  test('are not there for another resident', async () => {
    const actionId = randomUUID()
    const caseId = await host.idOf('cases', 'shop-owner')
    const bookingId = await host.idOf('bookings', 'newcomer', 'parent')
    const fileId = await host.idOf('files', 'shop-owner')
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
        await call(host.address, 'case.show', { caseId: id }, host.parent),
        400,
        'invalid-input',
        'caseId'
      )
    }
    refused(
      await call(host.address, 'case.show', { caseId: randomUUID() }, host.parent),
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
    const input = { actionId: randomUUID(), caseId: await host.idOf('cases', 'shop-owner') }
    refused(await call(host.address, 'case.accept', input, host.owner), 403, 'not-allowed')
    refused(await call(host.address, 'case.withdraw', input, host.clerk), 404, 'not-found')
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
        await call(host.address, 'booking.reserve', input, host.parent),
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
      const answer = await call(host.address, name, input, host.parent)
      refused(answer, 400, 'invalid-input', 'idNumber')
      expect(answer.body.failure?.detail).toBe(detail)
      expect(answer.body.failure?.message).toMatch(/号码/)
    }
  })

  test('may be a time in the past', async () => {
    const caseId = await host.draftOf('newcomer')
    const newcomer = await signIn(host.address, 'newcomer')
    const { body } = await call(host.address, 'office.list', {})
    const { offices } = body.data as { offices: { id: string }[] }
    for (const { id: officeId } of offices.slice(0, 2)) {
      const place = { officeId, date: '2020-12-01', start: 570 }
      const input = { actionId: randomUUID(), caseId, ...place }
      const answer = await call(host.address, 'booking.reserve', input, newcomer)
      if (answer.body.failure?.code === 'service-not-here') continue
      refused(answer, 409, 'past', 'date')
      await host.forget(caseId)
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
    refused(
      await call(host.address, 'relative.add', input, host.parent),
      400,
      'invalid-input',
      'name'
    )
  })
})

describe('a file', () => {
  const image = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

  test('is refused when it is too large, before a byte of it is sent', async () => {
    for (const size of [10 * KB * KB + 1, -1, 0, 1.5, '5']) {
      const input = { actionId: randomUUID(), name: 'a.png', size }
      refused(
        await call(host.address, 'file.begin', input, host.parent),
        400,
        'invalid-input',
        'size'
      )
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
    return call(host.address, 'file.append', { fileId, offset, data }, host.parent)
  }

  async function withFile(name: string, size: number, test: (id: string) => Promise<void>) {
    const actionId = randomUUID()
    const begun = await call(host.address, 'file.begin', { actionId, name, size }, host.parent)
    expect(begun.status).toBe(200)
    await test(actionId)
    const shown = await call(host.address, 'file.show', { fileId: actionId }, host.parent)
    expect(shown.body.data).toMatchObject({ received: 0, stored: false })
    await host.database.pool.query('delete from files where id = $1', [actionId])
    await host.database.pool.query('delete from requests where action_id = $1', [actionId])
  }
})
