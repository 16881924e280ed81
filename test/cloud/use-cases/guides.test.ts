import { makeTown, type Person, type Scene, type Town } from '../../make'
import { FRIDAY } from './stories'

let town: Town
let somebody: Person
let home: Scene

beforeAll(async () => {
  town = await makeTown()
  somebody = await town.resident()
  home = town.as(somebody).at(FRIDAY, '19:30')
})
afterAll(() => town.drop())

async function allGuides() {
  const { services } = await home.must('service.search', { query: '' })
  return Promise.all(services.map(({ id }) => home.must('service.show', { serviceId: id })))
}

test('ZJ-4 every guide that is shown names all that a resident must know before going', async () => {
  const views = await allGuides()
  expect(views.length).toBeGreaterThanOrEqual(30)
  for (const { guide, departments, looks } of views) {
    expect(guide.name).toMatch(/\p{Script=Han}/u)
    expect([guide.id, guide.documents.length]).not.toEqual([guide.id, 0])
    expect([guide.id, guide.flow.length]).not.toEqual([guide.id, 0])
    expect([guide.id, guide.basis.length]).not.toEqual([guide.id, 0])
    const limits = [guide.statutory, guide.promised, guide.flow.find((step) => step.noticeDays)]
    expect([guide.id, guide.onTheSpot || limits.some(Boolean)]).toEqual([guide.id, true])
    expect(departments[guide.department]).toBeTruthy()
    for (const document of guide.documents) {
      expect(typeof document.deferrable).toBe('boolean')
      for (const text of [document.name, document.why, document.where]) expect(text).toBeTruthy()
      expect(looks[document.kind]).toBeTruthy()
    }
    expect(guide.source.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})

test('ZJ-4 the answers decide which documents are needed, and nobody is asked for another’s', async () => {
  const documents = async (answers: Record<string, string>) => {
    const own = town.as(await town.resident()).at(FRIDAY, '19:30')
    const view = await own.must('case.start', {
      serviceId: 'residence-permit',
      answers,
      relativeId: null
    })
    return view.items.map(({ documentId }) => documentId)
  }
  expect(await documents({ reason: 'home', home: 'rent' })).toEqual(['id-card', 'photo', 'lease'])
  expect(await documents({ reason: 'work' })).toEqual(['id-card', 'photo', 'labour-contract'])
  expect(await documents({ reason: 'study', 'half-year': 'unsure' })).toEqual([
    'id-card',
    'photo',
    'study-proof',
    'residence-registration'
  ])
})

test('ZJ-4 a question or an option that the guide does not have is refused by name', async () => {
  const start = (answers: Record<string, string>) =>
    home.refusal('case.start', { serviceId: 'passport', answers, relativeId: null })
  expect(await start({ weather: 'fine' })).toMatchObject({
    code: 'invalid-input',
    field: 'answers.weather',
    detail: 'choice'
  })
  const draft = await home.must('case.start', {
    serviceId: 'residence-permit',
    answers: {},
    relativeId: null
  })
  const wrong = { caseId: draft.id, answers: { reason: 'fun' } }
  expect(await home.refusal('case.answer', wrong)).toMatchObject({ field: 'answers.reason' })
})

test('ZJ-6 online and the counter are open to every service, or its guide names why not', async () => {
  for (const { guide } of await allGuides()) {
    const { online, counter, restriction } = guide.channels
    expect([guide.id, (online && counter) || Boolean(restriction)]).toEqual([guide.id, true])
  }
})

test('ZJ-6 every service with a counter can be booked at an office that takes it', async () => {
  for (const { guide } of await allGuides()) {
    if (!guide.channels.counter) continue
    const { offices } = await home.must('office.list', { serviceId: guide.id })
    expect([guide.id, offices.length]).not.toEqual([guide.id, 0])
  }
})

test('ZJ-7 a life event asks for each document once, whichever services need it', async () => {
  const { lifeEvents } = await home.must('service.search', { query: '' })
  expect(lifeEvents.length).toBeGreaterThanOrEqual(2)
  for (const { id } of lifeEvents) {
    const { documents, services } = await home.must('life-event.show', { lifeEventId: id })
    const kinds = documents.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(services.length).toBeGreaterThan(0)
  }
  const shop = await home.must('life-event.show', { lifeEventId: 'small-shop' })
  const card = shop.documents.find(({ kind }) => kind === 'id-card')
  expect(card?.services).toEqual(['个体工商户设立登记', '公共场所卫生许可'])
})

test.each([
  ['孩子出生', 'newborn'],
  ['开店', 'small-shop']
])('somebody who says %s finds the life event', async (query, id) => {
  const { lifeEvents } = await home.must('service.search', { query })
  expect(lifeEvents[0]?.id).toBe(id)
})

test.each(['service.show', 'life-event.show'] as const)(
  '%s of what is not offered is not found',
  async (call) => {
    const id = call === 'service.show' ? { serviceId: 'moon' } : { lifeEventId: 'moon' }
    const refused = await home.refusal(call, id)
    expect(refused?.code).toBe('not-found')
  }
)

test('offices are listed the nearest first where it is known from where', async () => {
  const here = { latitude: 28.93, longitude: 118.37 }
  const { offices } = await home.must('office.list', here)
  expect(offices[0]).toMatchObject({ id: 'qiuchuan', openNow: false })
  const distances = offices.map(({ distance }) => distance ?? -1)
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
  const some = await home.must('office.list', { serviceId: 'residence-permit' })
  expect(some.offices.every(({ distance }) => distance === null)).toBe(true)
})
