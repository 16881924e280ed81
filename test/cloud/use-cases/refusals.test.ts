import { finishSteps, receive } from '@/cloud/host/demo/act'
import type { Person, Town } from '../../make'
import {
  atHome,
  booked,
  FRIDAY,
  item,
  leaveDeferrable,
  place,
  prepared,
  received,
  roomyTown,
  TUESDAY
} from './stories'

const rent = { reason: 'home', home: 'rent', 'half-year': 'yes' }
let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk', 'handler'])
})
afterAll(() => town.drop())

const desk = () => town.as(clerk).at(TUESDAY, '09:40')
const permit = { serviceId: 'residence-permit', answers: rent }

async function atCounter(plan: Partial<Parameters<typeof received>[2]> = {}) {
  const resident = await town.resident()
  const view = await received(town, { resident, clerk }, { ...permit, ...plan })
  return { resident, view, caseId: view.id }
}

describe('what a clerk may not do', () => {
  const reason = '还要一份'

  test.each([
    [
      'ask for a document that the guide does not list',
      'diploma',
      'document-not-in-guide',
      'ZJ-43'
    ],
    [
      'ask for one that these answers do not need',
      'labour-contract',
      'document-not-in-guide',
      'ZJ-43'
    ],
    ['ask for one that is shared and confirmed', 'id-card', 'document-shared', 'ZJ-7'],
    ['ask again for one that was given', 'lease', 'document-already-given', 'ZJ-43']
  ])('ZJ-43 the software refuses to %s, and names the rule', async (_, documentId, code, rule) => {
    const { caseId } = await atCounter()
    const missing = { caseId, documentId, verdict: 'missing' as const, reason }
    const refused = await desk().refusal('case.review', missing)
    expect(refused).toMatchObject({ code, field: 'documentId', rule })
    const article = { 'ZJ-43': '第四十三条', 'ZJ-7': '第七条' }[rule]!
    expect((refused as { message?: string }).message).toContain(
      `（《浙江省保障“最多跑一次”改革规定》${article}）`
    )
  })

  test('ZJ-43, ZJ-11.3 a second round for what the first could have said is refused by its rule', async () => {
    const { caseId } = await atCounter({ leave: leaveDeferrable })
    await desk().must('case.ask-for-correction', { caseId })
    const again = { caseId, documentId: 'lease', verdict: 'wrong' as const, reason: '再看看' }
    expect(await desk().refusal('case.review', again)).toMatchObject({
      code: 'document-already-given',
      rule: 'ZJ-11.3'
    })
    const said = await desk().must('case.show', { caseId })
    expect(said.actions.map(({ action }) => action)).not.toContain('ask-for-correction')
    expect(await desk().refusal('case.ask-for-correction', { caseId })).toMatchObject({
      code: 'wrong-state'
    })
  })

  test('ZJ-43, ZJ-11.2 after acceptance nothing new is asked for, by its rule', async () => {
    const { caseId } = await atCounter()
    await desk().must('case.accept', { caseId })
    const late = { caseId, documentId: 'lease', verdict: 'wrong' as const, reason: '再看看' }
    expect(await desk().refusal('case.review', late)).toMatchObject({
      code: 'document-not-needed',
      rule: 'ZJ-11.2'
    })
  })

  test('ZJ-43 what is refused leaves nothing behind', async () => {
    const { caseId, view } = await atCounter()
    const missing = { caseId, documentId: 'id-card', verdict: 'missing' as const, reason }
    await desk().refusal('case.review', missing)
    const after = await desk().must('case.show', { caseId })
    expect(after.eventCount).toBe(view.eventCount)
    expect(item(after, 'id-card')).toEqual(item(view, 'id-card'))
  })

  test('ZJ-43 "wrong" needs a reason in words', async () => {
    const { caseId } = await atCounter()
    const wrong = { caseId, documentId: 'lease', verdict: 'wrong' as const }
    for (const empty of ['', ' ', '错']) {
      expect(await desk().refusal('case.review', { ...wrong, reason: empty })).toMatchObject({
        code: 'invalid-input',
        field: 'reason'
      })
    }
  })

  test('ZJ-43 a notice that would ask for nothing can’t be given', async () => {
    const { caseId } = await atCounter()
    expect(await desk().refusal('case.ask-for-correction', { caseId })).toMatchObject({
      code: 'obstacle',
      detail: 'nothing-missing'
    })
  })

  test('ZJ-43, ZJ-7 a shared document that was only not confirmed is not asked for', async () => {
    const { caseId } = await atCounter()
    await town.db
      .deleteFrom('case_documents')
      .where('case_id', '=', caseId)
      .where('document_id', '=', 'id-card')
      .execute()
    const missing = { caseId, documentId: 'id-card', verdict: 'missing' as const, reason }
    expect((await desk().refusal('case.review', missing))?.code).toBe('document-shared')
    const refused = await desk().refusal('case.ask-for-correction', { caseId })
    expect(refused?.detail).toBe('nothing-missing')
    // The resident stands at the counter: the clerk confirms with them that the data is right.
    await desk().must('case.review', { caseId, documentId: 'id-card', verdict: 'right' })
    expect((await desk().must('case.accept', { caseId })).status).toBe('in-progress')
  })
})

describe('who is not competent says who is', () => {
  test('AL-32 a refusal at the counter names the right authority', async () => {
    const { caseId } = await atCounter()
    const reasons = '这件事不归我们办'
    expect(await desk().refusal('case.refuse', { caseId, reasons })).toMatchObject({
      code: 'invalid-input',
      field: 'authority'
    })
    const end = await desk().must('case.refuse', { caseId, reasons, authority: '县公安局' })
    expect(end).toMatchObject({ status: 'refused', reasons })
    expect(end.timeline[0]).toMatchObject({
      action: 'refuse',
      rule: 'AL-32',
      facts: { authority: '县公安局', reasons }
    })
  })

  test('whoever is denied is told why', async () => {
    const { caseId, resident } = await atCounter()
    await desk().must('case.accept', { caseId })
    const denied = { caseId, granted: false }
    expect(await desk().refusal('case.decide', denied)).toMatchObject({ field: 'reasons' })
    await finishSteps(desk().story, denied.caseId)
    await desk().must('case.decide', { ...denied, reasons: '居住不满半年' })
    const shown = await town.as(resident).at(TUESDAY, '20:00').must('case.show', { caseId })
    expect(shown).toMatchObject({ granted: false, reasons: '居住不满半年' })
  })
})

describe('what a role may not do', () => {
  test('a handler does not accept, a clerk does not decide, a watcher does neither', async () => {
    const { caseId } = await atCounter()
    const as = async (...roles: Parameters<typeof town.staff>[0]) =>
      town.as(await town.staff(roles)).at(TUESDAY, '09:45')
    const refused = { code: 'not-allowed' }
    expect(await (await as('handler')).refusal('case.accept', { caseId })).toMatchObject(refused)
    const decide = { caseId, granted: true }
    expect(await (await as('clerk')).refusal('case.decide', decide)).toMatchObject(refused)
    for (const role of ['dispatcher', 'admin', 'grid-worker'] as const) {
      expect(await (await as(role)).refusal('case.accept', { caseId })).toMatchObject(refused)
    }
  })

  test('a person who is staff does to their own case only what a resident may', async () => {
    const own = town.as(clerk).at('2026-11-20', '19:30')
    const view = await prepared(own, permit)
    expect(view.actions.map(({ action }) => action)).toEqual([
      'supply',
      'file',
      'choose-delivery',
      'withdraw'
    ])
    expect(view.applicant).toBeNull()
    const booking = await booked(own, view.id)
    const colleague = town.as(await town.staff(['clerk'])).at(TUESDAY, '09:30')
    await receive(colleague.story, booking.qr)
    const refused = await desk().refusal('case.accept', { caseId: view.id })
    expect(refused?.code).toBe('not-found')
    await colleague.must('case.accept', { caseId: view.id })
  })

  test('staff of another office find nothing', async () => {
    const { caseId } = await atCounter({ leave: leaveDeferrable })
    const other = town.as(await town.staff(['clerk', 'handler'], 'tonggong')).at(TUESDAY, '09:45')
    const calls = ['case.show', 'case.receive', 'case.accept', 'case.deliver'] as const
    for (const call of [...calls, 'ledger.verify'] as const) {
      expect([call, (await other.refusal(call, { caseId }))?.code]).toEqual([call, 'not-found'])
    }
    expect((await other.must('desk.show', {})).cases).toEqual([])
  })
})

test('nothing is received from somebody who has not come', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const view = await prepared(home, { serviceId: 'residence-permit' })
  await booked(home, view.id)
  expect(await desk().refusal('case.receive', { caseId: view.id })).toMatchObject({
    code: 'wrong-state',
    detail: 'not-checked-in'
  })
})

test('every step is refused out of its order', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const { id: caseId } = await prepared(home, { serviceId: 'residence-permit' })
  await booked(home, caseId)
  const counter = desk()
  const early = ['case.accept', 'case.settle-deferred', 'case.deliver'] as const
  for (const call of early) {
    expect([call, await counter.refusal(call, { caseId })]).toEqual([
      call,
      expect.objectContaining({ code: 'wrong-state', detail: 'draft' })
    ])
  }
  const decide = { caseId, granted: true }
  expect(await counter.refusal('case.decide', decide)).toMatchObject({ code: 'wrong-state' })
  const again = { caseId, ...place(FRIDAY, '09:30') }
  expect((await home.refusal('booking.reserve', again))?.code).toBe('past')
})
