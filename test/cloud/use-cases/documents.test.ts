import { supply } from '@/cloud/host/demo/act'
import { demoFather } from '@/cloud/use-cases/demo/people'
import type { Person, Scene, Town } from '../../make'
import {
  atHome,
  booked,
  item,
  prepared,
  received,
  roomyTown,
  TUESDAY,
  type CaseView
} from './stories'

const rent = { reason: 'home', home: 'rent', 'half-year': 'yes' }
let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
})
afterAll(() => town.drop())

const nothing = () => true

/** A file, whatever the document is. */
function supplyFile(at: Scene, caseId: string, documentId: string) {
  const sent = { documentId, state: 'missing', bringOriginal: false } as CaseView['items'][number]
  return supply(at.story, caseId, sent)
}

function start(at: Scene, serviceId: string, answers: Record<string, string> = {}) {
  return prepared(at, { serviceId, answers, leave: nothing })
}

test('ZJ-7 a document given once is offered again where the next service needs it', async () => {
  const home = atHome(town, await town.resident())
  const first = await start(home, 'residence-permit', rent)
  expect(item(first, 'photo').inWallet).toEqual([])
  await supply(home.story, first.id, item(first, 'photo'))

  const second = await start(home, 'senior-allowance')
  const photo = second.items.find(({ kind }) => kind === 'one-inch-photo')!
  expect(photo.inWallet).toEqual([expect.objectContaining({ pages: 1, addedAt: home.now })])
  const used = await home.must('case.supply', {
    caseId: second.id,
    documentId: photo.documentId,
    way: 'file',
    walletId: photo.inWallet[0]!.documentId
  })
  expect(item(used, photo.documentId)).toMatchObject({ state: 'have' })
  const { documents } = await home.must('document.list', {})
  expect(documents).toEqual([expect.objectContaining({ kind: 'one-inch-photo', usedIn: 2 })])
})

test('ZJ-7 a life event has one set: a bill given to one service is there for the next', async () => {
  const home = atHome(town, await town.resident({ shared: false }))
  const { documents, services } = await home.must('life-event.show', {
    lifeEventId: 'medical-bills'
  })
  const bill = documents.find(({ kind }) => kind === 'medical-invoice')
  expect(bill?.services).toEqual(services.map(({ name }) => name))
  const [reimbursement, relief] = services.map(({ id }) => id)
  const first = await start(home, reimbursement!)
  const asked = first.items.find(({ kind }) => kind === 'medical-invoice')!
  const fileIds = item(await supplyFile(home, first.id, asked.documentId), asked.documentId).files
  expect(fileIds).toHaveLength(1)
  const second = await start(home, relief!)
  const again = second.items.find(({ kind }) => kind === 'medical-invoice')!
  expect(again.inWallet).toHaveLength(1)
})

test('ZJ-7 a wallet document of a relative is offered in that relative’s cases alone', async () => {
  const home = atHome(town, await town.resident())
  const { relatives } = await home.must('relative.add', {
    ...demoFather,
    relation: 'parent',
    consent: true
  })
  const relativeId = relatives[0]!.id
  const his = await prepared(home, { serviceId: 'senior-allowance', relativeId, leave: nothing })
  const photo = his.items.find(({ kind }) => kind === 'one-inch-photo')!
  await supply(home.story, his.id, photo)
  const own = await start(home, 'residence-permit', rent)
  expect(item(own, 'photo').inWallet).toEqual([])
  const { documents } = await home.must('document.list', {})
  expect(documents[0]).toMatchObject({ ofRelative: '陈*' })
})

test('ZJ-7 a shared document is confirmed: nobody has to supply it', async () => {
  const home = atHome(town, await town.resident())
  const view = await start(home, 'residence-permit', rent)
  const card = item(view, 'id-card')
  expect(card).toMatchObject({ state: 'shared', shared: { department: '公安' } })
  expect(card.shared?.summary).toMatch(/^王\* · 330822\*{8}[\dX]{4}$/)
  const after = await home.must('case.supply', {
    caseId: view.id,
    documentId: 'id-card',
    way: 'confirm'
  })
  expect(item(after, 'id-card')).toMatchObject({ state: 'confirmed', files: [] })
})

test('ZJ-7 where the resident says that shared data is wrong, their own document prevails', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const view = await start(home, 'residence-permit', rent)
  const ask = { caseId: view.id, documentId: 'id-card' }
  const contradicted = await home.must('case.supply', { ...ask, way: 'contradict' })
  expect(item(contradicted, 'id-card')).toMatchObject({ state: 'missing' })
  const own = await supply(home.story, view.id, item(contradicted, 'id-card'))
  expect(item(own, 'id-card')).toMatchObject({ state: 'have', contradicted: true })
  // A clerk sees that it is their own, and looks at it like any other.
  await supply(home.story, view.id, item(own, 'lease'))
  const booking = await booked(home, view.id)
  const desk = town.as(clerk).at(TUESDAY, '09:30')
  await desk.must('booking.check-in', { code: booking.qr })
  const seen = await desk.must('case.receive', { caseId: view.id })
  expect(item(seen, 'id-card')).toMatchObject({ contradicted: true, verdict: null })
  const wrong = { ...ask, verdict: 'wrong' as const, reason: '看不清号码' }
  expect(item(await desk.must('case.review', wrong), 'id-card').state).toBe('wrong')
})

test('ZJ-7 only what a department holds can be confirmed or contradicted', async () => {
  const home = atHome(town, await town.resident({ shared: false }))
  const view = await start(home, 'residence-permit', rent)
  expect(item(view, 'id-card')).toMatchObject({ state: 'missing', shared: null })
  for (const way of ['confirm', 'contradict'] as const) {
    const asked = { caseId: view.id, documentId: 'id-card', way }
    expect((await home.refusal('case.supply', asked))?.code).toBe('document-not-needed')
  }
})

test('ZJ-9 other proof replaces a document that can’t be had, and what it is is recorded', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const view = await start(home, 'residence-permit', rent)
  const ask = { caseId: view.id, documentId: 'lease', way: 'other-proof' as const }
  expect(item(view, 'lease').otherProof).toBe('房东或居委会出具的居住证明')
  expect(await home.refusal('case.supply', { ...ask, note: ' ' })).toMatchObject({
    code: 'invalid-input',
    field: 'note',
    detail: 'empty'
  })
  const replaced = await home.must('case.supply', { ...ask, note: '居委会开的证明' })
  expect(item(replaced, 'lease')).toMatchObject({ state: 'replaced', note: '居委会开的证明' })
  const entry = replaced.timeline.find(({ facts }) => facts.way === 'other-proof')
  expect(entry?.facts).toMatchObject({ documentId: 'lease' })
})

test('ZJ-9 other proof that shows the fact is accepted like the document itself', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const view = await prepared(home, {
    serviceId: 'residence-permit',
    answers: rent,
    leave: ({ documentId }) => documentId === 'lease'
  })
  await home.must('case.supply', {
    caseId: view.id,
    documentId: 'lease',
    way: 'other-proof',
    note: '房东写的证明'
  })
  const booking = await booked(home, view.id)
  const desk = town.as(clerk).at(TUESDAY, '09:30')
  await desk.must('booking.check-in', { code: booking.qr })
  await desk.must('case.receive', { caseId: view.id })
  for (const documentId of ['photo', 'lease']) {
    await desk.must('case.review', { caseId: view.id, documentId, verdict: 'right' })
  }
  expect(await desk.must('case.accept', { caseId: view.id })).toMatchObject({
    status: 'in-progress'
  })
})

test('ZJ-6 what was sent electronically is never asked for again on paper', async () => {
  const resident = await town.resident()
  const view = await received(
    town,
    { resident, clerk },
    { serviceId: 'residence-permit', answers: rent }
  )
  expect(item(view, 'lease').files).toHaveLength(1)
  const desk = town.as(clerk).at(TUESDAY, '09:40')
  const asked = { caseId: view.id, documentId: 'lease', verdict: 'missing' as const }
  expect((await desk.refusal('case.review', asked))?.code).toBe('document-already-given')
})
