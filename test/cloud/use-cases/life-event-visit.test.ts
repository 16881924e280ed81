// ZJ-2, ZJ-7: the services of a life event need one visit, and each document is given and looked at once.
import { supply } from '@/cloud/host/demo/act'
import type { Person, Scene, Town } from '../../make'
import {
  again,
  begun,
  bookedTogether,
  caseOf,
  documentOf,
  receivedTogether,
  withDocuments
} from './life-events'
import { atHome, booked, item, place, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person
let handler: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  handler = await town.staff(['handler'])
})
afterAll(() => town.drop())

const mother = () => town.resident({ name: '李倩' })
const show = (scene: Scene, caseId: string) => scene.must('case.show', { caseId })

test('ZJ-2 a life event of three services needs one visit, and has one code', async () => {
  const { home, desk, bundle } = await receivedTogether(town, await mother(), clerk)
  expect(bundle.code).toMatch(/^QC20261124\d{6}$/)
  expect(bundle.cases.map(({ status, code }) => [status, code])).toEqual([
    ['received', `${bundle.code}-1`],
    ['received', `${bundle.code}-2`],
    ['received', `${bundle.code}-3`]
  ])
  expect(bundle.visits).toBe(1)
  // Each goes its own way from here.
  const record = documentOf(bundle, 'medical-record')
  const review = { caseId: record.caseId, documentId: record.documentId, verdict: 'right' as const }
  await desk.must('case.review', review)
  for (const { id } of bundle.cases) await desk.must('case.accept', { caseId: id })
  const after = await again(home, bundle)
  expect(after.cases.map(({ status }) => status)).toEqual([
    'in-progress',
    'in-progress',
    'in-progress'
  ])
  expect(after).toMatchObject({ visits: 1, missingCount: 0, booking: { status: 'served' } })
  for (const { id } of after.cases) {
    expect(await home.must('ledger.verify', { caseId: id })).toMatchObject({ intact: true })
  }
})

test('ZJ-2 one booking serves them all: a second one is refused', async () => {
  const { home, bundle, booking } = await bookedTogether(town, await mother())
  expect(booking).toMatchObject({ serviceName: '孩子出生一件事', bundleId: bundle.id, missing: [] })
  expect(booking.bring.map(({ name }) => name)).toEqual(['本人身份证'])
  const second = { caseId: bundle.cases[1]!.id, ...place(TUESDAY, '10:00') }
  expect((await home.refusal('booking.reserve', second))?.code).toBe('already-booked')
  const sibling = await show(home, bundle.cases[2]!.id)
  expect(sibling.booking).toMatchObject({ id: booking.id, status: 'booked' })
})

test('ZJ-2 a place is for all of them: every question first, and an office that takes each', async () => {
  const home = atHome(town, await mother())
  const open = await home.must('life-event.start', {
    lifeEventId: 'newborn',
    relativeId: null,
    answers: { 'birth-registration': { follow: 'mother', parents: 'married' } }
  })
  const asked = { caseId: open.cases[0]!.id, ...place(TUESDAY, '09:30') }
  const unanswered = await home.refusal('booking.reserve', asked)
  expect(unanswered).toMatchObject({ code: 'answers-missing', field: 'answers.household' })
  await town.changeOffice('tonggong', { services: ['birth-registration'] })
  const { offices } = await home.must('office.list', {
    serviceId: 'birth-registration',
    also: ['maternity-allowance']
  })
  expect(offices.map(({ id }) => id)).not.toContain('tonggong')
  const elsewhere = { ...asked, officeId: 'tonggong' }
  expect((await home.refusal('booking.reserve', elsewhere))?.code).toBe('service-not-here')
})

test('ZJ-7 a document given in one case is given in all of them, each with an event of its own', async () => {
  const home = atHome(town, await mother())
  const bundle = await begun(home)
  const [birth, insurance] = bundle.cases
  const ask = { caseId: birth!.id, documentId: 'id-card' }
  await home.must('case.supply', { ...ask, way: 'confirm' })
  const sibling = await show(home, insurance!.id)
  expect(item(sibling, 'id-card').state).toBe('confirmed')
  expect(sibling.timeline[0]).toMatchObject({ action: 'supply', rule: 'ZJ-7' })
  expect(await home.must('ledger.verify', { caseId: insurance!.id })).toMatchObject({
    intact: true
  })
  // Contradicted in one, contradicted in all; one's own then prevails in all.
  const contradicted = await home.must('case.supply', { ...ask, way: 'contradict' })
  expect(item(await show(home, insurance!.id), 'id-card').state).toBe('missing')
  await supply(home.story, birth!.id, item(contradicted, 'id-card'))
  const own = item(await show(home, insurance!.id), 'id-card')
  expect(own).toMatchObject({ state: 'have', contradicted: true })
  expect(own.files).toHaveLength(1)
  // Taken back in one, taken back in all.
  await home.must('case.supply', { ...ask, way: null })
  expect(item(await show(home, insurance!.id), 'id-card').state).toBe('shared')
})

test('ZJ-7 two documents given at once in two cases are both there in both', async () => {
  const home = atHome(town, await mother())
  const bundle = await begun(home)
  const [birth, insurance] = bundle.cases.map(({ id }) => id)
  const confirm = (caseId: string, documentId: string) =>
    home.must('case.supply', { caseId, documentId, way: 'confirm' })
  await Promise.all([
    confirm(birth!, 'id-card'),
    confirm(insurance!, 'birth-certificate'),
    confirm(birth!, 'household-register')
  ])
  for (const id of [birth!, insurance!]) {
    const view = await show(home, id)
    expect(item(view, 'id-card').state).toBe('confirmed')
    expect(item(view, 'birth-certificate').state).toBe('confirmed')
    expect(await home.must('ledger.verify', { caseId: id })).toMatchObject({ intact: true })
  }
})

test('ZJ-7 a document is looked at once: the clerk’s word counts for every case at the counter', async () => {
  const home = atHome(town, await mother())
  const answers = { 'sole-trader': {}, 'public-place-permit': {} }
  const ask = { lifeEventId: 'small-shop', relativeId: null, answers }
  const started = await home.must('life-event.start', ask)
  for (const { caseId, situation } of started.questions) {
    const view = await show(home, caseId)
    const given = { ...view.answers, [situation.id]: situation.options[0]!.id }
    await home.must('case.answer', { caseId, answers: given })
  }
  const bundle = await withDocuments(home, await again(home, started))
  const booking = await booked(home, bundle.cases[0]!.id)
  const desk = town.as(clerk).at(TUESDAY, '09:30')
  await desk.must('booking.check-in', { code: booking.qr })
  await desk.must('case.receive', { caseId: booking.caseId })
  const [trader, permit] = bundle.cases.map(({ id }) => id)
  const card = { caseId: trader!, documentId: 'id-card' }
  await desk.must('case.review', { ...card, verdict: 'wrong', reason: '过期了' })
  const wrong = item(await show(desk, permit!), 'id-card')
  expect(wrong).toMatchObject({ state: 'wrong', reason: '过期了' })
  await desk.must('case.review', { ...card, verdict: 'right' })
  expect(item(await show(desk, permit!), 'id-card')).toMatchObject({ verdict: 'right', reason: '' })
  expect(item(await show(desk, permit!), 'id-card').state).toBe('bringing')
})

test('ZJ-43 a clerk can’t call a document missing that another case of the life event has', async () => {
  const home = atHome(town, await mother())
  const bundle = await home.must('life-event.start', {
    lifeEventId: 'small-shop',
    relativeId: null,
    answers: {
      'sole-trader': { premises: 'own', 'run-by': 'one', food: 'no' },
      'public-place-permit': { air: 'no', tested: 'done' }
    }
  })
  await withDocuments(home, bundle)
  const booking = await booked(home, bundle.cases[0]!.id)
  const desk = town.as(clerk).at(TUESDAY, '09:30')
  await desk.must('booking.check-in', { code: booking.qr })
  await desk.must('case.receive', { caseId: booking.caseId })
  const [trader, permit] = bundle.cases.map(({ id }) => id)
  // The paper was shown for the first case, which is accepted by now.
  for (const one of (await show(desk, trader!)).items) {
    const said = { caseId: trader!, documentId: one.documentId, verdict: 'right' as const }
    await desk.must('case.review', said)
  }
  await desk.must('case.accept', { caseId: trader! })
  const again = { caseId: permit!, documentId: 'id-card', verdict: 'missing' as const }
  expect((await desk.refusal('case.review', again))?.code).toBe('document-already-given')
})

test('withdrawing one leaves the others, and their visit', async () => {
  const { home, bundle, booking } = await bookedTogether(town, await mother())
  await home.must('case.withdraw', { caseId: booking.caseId })
  const after = await again(home, bundle)
  expect(after.cases.map(({ status }) => status)).toEqual(['withdrawn', 'draft', 'draft'])
  expect(after.booking).toMatchObject({ id: booking.id, status: 'booked' })
  expect(after.booking?.caseId).toBe(after.cases[1]!.id)
  const desk = town.as(clerk).at(TUESDAY, '09:30')
  await desk.must('booking.check-in', { code: booking.qr })
  await desk.must('case.receive', { caseId: after.cases[1]!.id })
  const received = await again(home, bundle)
  expect(received.cases.map(({ code }) => code)).toEqual([
    null,
    `${received.code}-1`,
    `${received.code}-2`
  ])
  expect(received.visits).toBe(1)
  for (const { id } of received.cases) {
    expect(await home.must('ledger.verify', { caseId: id })).toMatchObject({ intact: true })
  }
})

test('the last one withdrawn gives the place back', async () => {
  const { home, bundle, booking } = await bookedTogether(town, await mother())
  for (const { id } of bundle.cases) await home.must('case.withdraw', { caseId: id })
  expect(await home.must('booking.show', { bookingId: booking.id })).toMatchObject({
    status: 'cancelled'
  })
})

test('a received life event is shown as it is when it is started again', async () => {
  const { home, bundle } = await receivedTogether(town, await mother(), clerk)
  const same = await begun(home)
  expect(same.id).toBe(bundle.id)
  expect(same.cases.map(({ id }) => id)).toEqual(bundle.cases.map(({ id }) => id))
})

test('one is decided while another still waits for its resident', async () => {
  const { home, desk, bundle } = await receivedTogether(town, await mother(), clerk)
  const birth = caseOf(bundle, 'birth-registration')
  await desk.must('case.accept', { caseId: birth.id })
  const office = town.as(handler).at(TUESDAY, '15:00')
  await office.must('case.decide', { caseId: birth.id, granted: true })
  const after = await again(home, bundle)
  expect(after.cases.map(({ status }) => status)).toEqual(['decided', 'received', 'received'])
  expect(await told(home)).toContain('decided')
})

test('ZJ-2 filed online together: one act, one code, no visit', async () => {
  const home = atHome(town, await mother())
  const bundle = await withDocuments(home, await begun(home))
  await home.must('case.file', { caseId: bundle.cases[0]!.id, officeId: 'qiuchuan' })
  const filed = await again(home, bundle)
  expect(filed.cases.map(({ status, code }) => [status, code])).toEqual(
    [1, 2, 3].map((n) => ['received', `${filed.code}-${n}`])
  )
  expect(filed.visits).toBe(0)
})
