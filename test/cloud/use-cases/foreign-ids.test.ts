import { randomUUID } from 'node:crypto'
import { supply } from '@/cloud/host/demo/act'
import { calls, type CallName } from '@/contract/calls'
import { policy } from '@/contract/policy'
import { minutes } from '@/domain/time/date'
import { demoFather } from '@/cloud/use-cases/demo/people'
import type { Scene, Town } from '../../make'
import { atHome, booked, item, place, prepared, roomyTown, TUESDAY } from './stories'

let town: Town
let thief: Scene
let theirs: Awaited<ReturnType<typeof thingsOf>> & {
  readonly errand: string
  readonly concern: string
  readonly bundle: string
  readonly ticket: string
}
let own: { case: string; booking: string; file: string }

/** Ids that a resident's call can name, by the field that carries them. */
const carriers = [
  'caseId',
  'bookingId',
  'relativeId',
  'documentId',
  'walletId',
  'fileId',
  'noticeId',
  'errandId',
  'concernId',
  'bundleId',
  'ticketId'
]

const wish = {
  officeId: 'qiuchuan',
  date: TUESDAY,
  from: minutes('08:30'),
  to: minutes('12:00'),
  places: 1
}
const enquiry = { kind: 'enquiry' as const, text: '要带什么', officeId: 'qiuchuan', caseId: null }

beforeAll(async () => {
  town = await roomyTown()
  const things = await thingsOf(atHome(town, await town.resident()))
  const ticket = await ticketFor(things.booking)
  theirs = { ...things, ticket, errand: await errandFor(things.case), ...(await askedFor()) }
  thief = atHome(town, await town.resident())
  own = await thingsOf(thief)
})
afterAll(() => town.drop())

async function thingsOf(home: Scene) {
  const { relatives } = await home.must('relative.add', {
    ...demoFather,
    relation: 'parent',
    consent: true
  })
  const draft = await prepared(home, {
    serviceId: 'residence-permit',
    answers: { reason: 'home', home: 'rent', 'half-year': 'yes' },
    leave: ({ documentId }) => documentId === 'lease'
  })
  const booking = await booked(home, draft.id)
  const { notices } = await home.must('notice.list', {})
  const { documents } = await home.must('document.list', {})
  return {
    case: draft.id,
    booking: booking.id,
    relative: relatives[0]!.id,
    document: documents[0]!.id,
    file: item(draft, 'photo').files[0]!.id,
    notice: notices[0]!.id
  }
}

/** A question and a life event of somebody else. */
async function askedFor(): Promise<{ concern: string; bundle: string }> {
  const home = atHome(town, await town.resident())
  const bundle = await home.must('life-event.start', {
    lifeEventId: 'newborn',
    relativeId: null,
    answers: {}
  })
  const concern = await home.must('concern.raise', enquiry)
  return { concern: concern.id, bundle: bundle.id }
}

/** The number with which somebody waits in the hall. */
async function ticketFor(bookingId: string): Promise<string> {
  const id = randomUUID()
  const { rows } = await town.database.pool.query<{ id: string }>(
    `insert into tickets (office_id, id, date, lane, number, kind, status, person_id, issued_at,
       queued_at) select office_id, $2, date, lane, 'A001', 'walk-in', 'waiting', person_id, now(),
       now() from bookings where id = $1 returning id`,
    [bookingId, id]
  )
  return rows[0]!.id
}

/** A worker is on the way with something of this case. */
async function errandFor(caseId: string): Promise<string> {
  const id = randomUUID()
  await town.db
    .insertInto('errands')
    .values({
      id,
      case_id: caseId,
      office_id: 'qiuchuan',
      grid_id: 'qiuchuan-east',
      kind: 'deliver-result',
      status: 'taken',
      address_sealed: '',
      resident_code: '482913',
      worker_code: '731042',
      created_at: new Date()
    })
    .execute()
  return id
}

/** Every call that a resident can make with an id, and the input that names another's thing. */
function attempts(): [CallName, string, object][] {
  const photo = { documentId: 'photo', way: 'file' as const }
  const home = { gridId: 'qiuchuan-east', address: '东坑 3 组' }
  return [
    ['case.answer', 'caseId', { caseId: theirs.case, answers: {} }],
    ['case.supply', 'caseId', { caseId: theirs.case, documentId: 'lease', way: 'bring' }],
    ['case.supply', 'fileIds', { caseId: own.case, ...photo, fileIds: [theirs.file] }],
    ['case.supply', 'walletId', { caseId: own.case, ...photo, walletId: theirs.document }],
    [
      'case.start',
      'relativeId',
      { serviceId: 'passport', answers: {}, relativeId: theirs.relative }
    ],
    ['case.show', 'caseId', { caseId: theirs.case }],
    ['case.file', 'caseId', { caseId: theirs.case, officeId: 'qiuchuan' }],
    ['case.withdraw', 'caseId', { caseId: theirs.case }],
    ['case.choose-delivery', 'caseId', { caseId: theirs.case, way: 'counter' }],
    ['errand.ask', 'caseId', { caseId: theirs.case, documentId: 'photo', ...home }],
    ['errand.receive', 'errandId', { errandId: theirs.errand, code: '482913' }],
    ['errand.cancel', 'errandId', { errandId: theirs.errand }],
    ['ledger.verify', 'caseId', { caseId: theirs.case }],
    ['booking.reserve', 'caseId', { caseId: theirs.case, ...place(TUESDAY, '10:00') }],
    ['booking.wait', 'caseId', { caseId: theirs.case, ...wish }],
    ['booking.confirm', 'bookingId', { bookingId: theirs.booking }],
    ['booking.appeal', 'bookingId', { bookingId: theirs.booking, reason: '那天车坏了' }],
    ['booking.change', 'bookingId', { bookingId: theirs.booking, ...place(TUESDAY, '10:00') }],
    ['booking.cancel', 'bookingId', { bookingId: theirs.booking }],
    ['booking.show', 'bookingId', { bookingId: theirs.booking }],
    ['booking.arrive', 'bookingId', { bookingId: theirs.booking, officeCode: 'suozi:office' }],
    ['ticket.leave', 'ticketId', { ticketId: theirs.ticket }],
    ['relative.remove', 'relativeId', { relativeId: theirs.relative }],
    ['document.remove', 'documentId', { documentId: theirs.document }],
    ['document.keep', 'fileIds', { kind: 'lease', relativeId: null, fileIds: [theirs.file] }],
    [
      'document.keep',
      'relativeId',
      { kind: 'lease', relativeId: theirs.relative, fileIds: [own.file] }
    ],
    ['file.show', 'fileId', { fileId: theirs.file }],
    ['file.append', 'fileId', { fileId: theirs.file, offset: 0, data: 'AAAA' }],
    ['notice.read', 'noticeId', { noticeId: theirs.notice }],
    ['notice.plan', 'caseId', { at: 'follow', caseId: theirs.case }],
    ['ledger.proof', 'caseId', { caseId: theirs.case }],
    ['rating.show', 'caseId', { caseId: theirs.case }],
    ['rating.give', 'caseId', { caseId: theirs.case, level: 'fair', anonymous: false }],
    ['concern.raise', 'caseId', { ...enquiry, caseId: theirs.case }],
    ['concern.withdraw', 'concernId', { concernId: theirs.concern }],
    ['life-event.case', 'bundleId', { bundleId: theirs.bundle }],
    [
      'life-event.start',
      'relativeId',
      { lifeEventId: 'newborn', relativeId: theirs.relative, answers: {} }
    ]
  ]
}

test('every call of a resident that names a thing by its id is walked below', () => {
  const walked = new Set(attempts().map(([call]) => call))
  const open = (Object.keys(calls) as CallName[]).filter((call) => {
    const fields = Object.keys((calls[call].input as { entries?: object }).entries ?? {})
    const mine = ['resident', 'identified', 'party'].includes(policy[call].who)
    return mine && fields.some((field) => carriers.includes(field) || field === 'fileIds')
  })
  expect(open.filter((call) => !walked.has(call))).toEqual([])
  expect(open.length).toBeGreaterThan(12)
})

test('what belongs to another person is as if it were not there, and stays as it was', async () => {
  const before = await everything()
  for (const [call, field, input] of attempts()) {
    const refused = await thief.refusal(call, input)
    expect([call, field, refused?.code, refused?.field]).toEqual([call, field, 'not-found', field])
  }
  expect(await everything()).toEqual(before)
})

test('an id that nobody has is refused in the same words as one that another has', async () => {
  const nobody = randomUUID()
  for (const [call, field, input] of attempts()) {
    const unknown = { ...input, [field]: field === 'fileIds' ? [nobody] : nobody }
    const refusals = [input, unknown].map((asked) => thief.refusal(call, asked as never))
    const [another, none] = await Promise.all(refusals)
    expect([call, another]).toEqual([call, none])
  }
})

test('an id that is none is refused by its field, and never reaches the database', async () => {
  for (const [call, field, input] of attempts()) {
    if (field === 'documentId' && call === 'case.supply') continue
    const wrong = { ...input, [field]: field === 'fileIds' ? ["' or 1=1"] : "' or 1=1" }
    const refused = await thief.refusal(call, wrong)
    expect([call, refused?.code]).toEqual([call, 'invalid-input'])
    expect(refused?.field).toMatch(new RegExp(`^${field}`))
  }
})

test('lists hold what is one’s own', async () => {
  const { cases } = await thief.must('case.list', {})
  expect(cases.map(({ id }) => id)).toEqual([own.case])
  const { bookings } = await thief.must('booking.list', {})
  expect(bookings.map(({ id }) => id)).toEqual([own.booking])
  const { notices } = await thief.must('notice.list', { before: theirs.notice })
  expect(notices.every(({ caseId }) => caseId === own.case)).toBe(true)
})

test('a relative who is no longer acted for starts nothing new', async () => {
  const home = atHome(town, await town.resident())
  const { relatives } = await home.must('relative.add', {
    ...demoFather,
    relation: 'parent',
    consent: true
  })
  const relativeId = relatives[0]!.id
  const his = await prepared(home, { serviceId: 'id-card-renewal', relativeId })
  await home.must('relative.remove', { relativeId })
  const again = { serviceId: 'passport', answers: {}, relativeId }
  expect((await home.refusal('case.start', again))?.code).toBe('not-found')
  // The case that was begun keeps their name.
  expect((await home.must('case.show', { caseId: his.id })).forRelative).toBe('陈*')
  await supply(home.story, his.id, his.items[0]!)
})

async function everything() {
  const tables = ['cases', 'case_documents', 'case_events', 'bookings', 'relatives', 'documents']
  const all = [...tables, 'files', 'slots', 'errands']
  const { rows } = await town.database.pool.query(
    all
      .map(
        (table) =>
          `select '${table}' as t, md5(string_agg(r::text, '' order by r::text)) from ${table} r`
      )
      .join(' union all ')
  )
  return rows as unknown[]
}
