// ZJ-2, ZJ-7: a life event opens a case for each of its services, all at once, with one set of answers
// and of documents.
import { randomUUID } from 'node:crypto'
import { supply } from '@/cloud/host/demo/act'
import { demoFather } from '@/cloud/use-cases/demo/people'
import type { Town } from '../../make'
import { again, begun, caseOf, documentOf, NEWBORN, withDocuments } from './life-events'
import { atHome, booked, item, prepared, roomyTown } from './stories'

let town: Town

beforeAll(async () => {
  town = await roomyTown()
})
afterAll(() => town.drop())

const newHome = async () => atHome(town, await town.resident({ name: '李倩' }))
const draftsOf = async (home: Awaited<ReturnType<typeof newHome>>) =>
  (await home.must('case.list', {})).cases.filter(({ status }) => status === 'draft')

test('ZJ-2 a life event opens one draft for each of its services, in their order', async () => {
  const home = await newHome()
  const bundle = await begun(home)
  expect(bundle).toMatchObject({ name: '孩子出生一件事', code: null, visits: 0, booking: null })
  expect(bundle.cases.map(({ serviceId, status }) => [serviceId, status])).toEqual([
    ['birth-registration', 'draft'],
    ['newborn-medical-insurance', 'draft'],
    ['maternity-allowance', 'draft']
  ])
  expect(await draftsOf(home)).toHaveLength(3)
  const { bundle: shown } = await home.must('case.show', { caseId: bundle.cases[1]!.id })
  expect(shown).toMatchObject({ id: bundle.id, name: '孩子出生一件事' })
  expect(shown?.cases).toHaveLength(3)
})

test('ZJ-7 each kind of document stands on the list once, with every service that needs it', async () => {
  const bundle = await begun(await newHome())
  const kinds = bundle.documents.map(({ kind }) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
  expect(documentOf(bundle, 'birth-certificate').services).toEqual([
    '出生户口登记',
    '新生儿参保',
    '生育津贴支付'
  ])
  expect(bundle.missingCount).toBe(kinds.length)
})

test('a repeat of the start with the same action gets the first answer and opens nothing', async () => {
  const home = await newHome()
  const actionId = randomUUID()
  const asked = { actionId, lifeEventId: 'newborn', relativeId: null, answers: NEWBORN }
  const first = await home.must('life-event.start', asked)
  expect(await home.must('life-event.start', asked)).toEqual(first)
  expect(first.id).toBe(actionId)
  expect(await draftsOf(home)).toHaveLength(3)
})

test('starting the same life event again goes on with the one there is', async () => {
  const home = await newHome()
  const first = await begun(home, { without: ['maternity-allowance'] })
  expect(first.cases).toHaveLength(2)
  const second = await begun(home)
  expect(second.id).toBe(first.id)
  expect(second.cases).toHaveLength(3)
  expect(second.cases.slice(0, 2).map(({ id }) => id)).toEqual(first.cases.map(({ id }) => id))
})

test('two starts at the same moment make one life event', async () => {
  const home = await newHome()
  const [one, two] = await Promise.all([begun(home), begun(home)])
  expect(one.id).toBe(two.id)
  expect(await draftsOf(home)).toHaveLength(3)
})

test('for a relative it is another one, and only for one’s own relatives', async () => {
  const home = await newHome()
  await begun(home)
  const { relatives } = await home.must('relative.add', {
    ...demoFather,
    relation: 'parent',
    consent: true
  })
  const ask = { lifeEventId: 'after-life', answers: {} }
  const his = await home.must('life-event.start', { ...ask, relativeId: relatives[0]!.id })
  expect(his.forRelative).toBe('陈*')
  expect(his.cases.map(({ forRelative }) => forRelative)).toEqual(['陈*', '陈*', '陈*'])
  const strange = await home.refusal('life-event.start', { ...ask, relativeId: randomUUID() })
  expect(strange).toMatchObject({ code: 'not-found', field: 'relativeId' })
})

test('what is no service or no answer of the life event is refused, and nothing is begun', async () => {
  const home = await newHome()
  const ask = { lifeEventId: 'newborn', relativeId: null, answers: NEWBORN }
  const wrong = { ...NEWBORN, 'maternity-allowance': { result: 'twins' } }
  const refusals = await Promise.all([
    home.refusal('life-event.start', { ...ask, lifeEventId: 'moon-landing' }),
    home.refusal('life-event.start', { ...ask, without: ['passport'] }),
    home.refusal('life-event.start', { ...ask, without: Object.keys(NEWBORN) }),
    home.refusal('life-event.start', { ...ask, answers: wrong })
  ])
  expect(refusals.map((failure) => [failure?.code, failure?.field])).toEqual([
    ['not-found', 'lifeEventId'],
    ['invalid-input', 'without'],
    ['invalid-input', 'without'],
    ['invalid-input', 'answers.maternity-allowance.result']
  ])
  expect(await draftsOf(home)).toEqual([])
})

test('ZJ-7 a draft that was begun alone goes on in the life event with what it already has', async () => {
  const home = await newHome()
  const alone = await prepared(home, { serviceId: 'birth-registration' })
  const booking = await booked(home, alone.id)
  const bundle = await begun(home)
  expect(caseOf(bundle, 'birth-registration').id).toBe(alone.id)
  expect(bundle.booking?.id).toBe(booking.id)
  expect(documentOf(bundle, 'id-card').state).toBe('confirmed')
  expect(documentOf(bundle, 'birth-certificate').state).toBe('confirmed')
  expect(await draftsOf(home)).toHaveLength(3)
  const ledger = await home.must('ledger.verify', { caseId: alone.id })
  expect(ledger.intact).toBe(true)
})

test('a plain draft of one of its services is another case', async () => {
  const home = await newHome()
  const bundle = await begun(home)
  const ask = { serviceId: 'maternity-allowance', answers: {}, relativeId: null }
  const plain = await home.must('case.start', ask)
  expect(plain.id).not.toBe(caseOf(bundle, 'maternity-allowance').id)
  expect(plain.bundle).toBeNull()
})

test('ZJ-7 a question that a new answer opens brings documents that are already there', async () => {
  const home = await newHome()
  const open = await home.must('life-event.start', {
    lifeEventId: 'newborn',
    relativeId: null,
    answers: { ...NEWBORN, 'newborn-medical-insurance': {} }
  })
  expect(open.questions.filter(({ chosen }) => chosen === null)).toHaveLength(1)
  await withDocuments(home, open)
  const caseId = caseOf(open, 'newborn-medical-insurance').id
  const view = await home.must('case.answer', { caseId, answers: { household: 'not-yet' } })
  expect(item(view, 'birth-certificate').state).toBe('confirmed')
  expect((await again(home, open)).missingCount).toBe(0)
})

test('a life event is seen by the resident it belongs to and by nobody else', async () => {
  const home = await newHome()
  const { id } = await begun(home)
  const other = await newHome()
  const clerk = town.as(await town.staff(['clerk'])).at('2026-11-20', '10:00')
  expect((await other.refusal('life-event.case', { bundleId: id }))?.code).toBe('not-found')
  expect((await clerk.refusal('life-event.case', { bundleId: id }))?.code).toBe('not-found')
})

test('ZJ-7 a paper given to one service is never asked for by another', async () => {
  const home = await newHome()
  const answers = { 'sole-trader': {}, 'public-place-permit': {} }
  const ask = { lifeEventId: 'small-shop', relativeId: null, answers }
  const bundle = await home.must('life-event.start', ask)
  const card = documentOf(bundle, 'id-card')
  await supply(home.story, card.caseId, card)
  const after = await again(home, bundle)
  expect(documentOf(after, 'id-card').state).toBe('bringing')
  for (const { id } of after.cases) {
    const view = await home.must('case.show', { caseId: id })
    expect(view.items.find(({ kind }) => kind === 'id-card')?.state).toBe('bringing')
  }
})
