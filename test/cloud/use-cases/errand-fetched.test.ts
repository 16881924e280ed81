import { randomUUID } from 'node:crypto'
import { supply } from '@/cloud/host/demo/act'
import type { Person, Town } from '../../make'
import {
  ADDRESS,
  asked,
  carried,
  GRID,
  makeCast,
  toBeFetched,
  WEDNESDAY,
  worker
} from './errand-stories'
import { again } from './life-events'
import { atHome, booked, item, roomyTown, told, TUESDAY } from './stories'

let town: Town

beforeAll(async () => {
  town = await roomyTown()
})
afterAll(() => town.drop())

describe('a document fetched from home', () => {
  test('ZJ-11.2 ZJ-30 is fetched free of charge, lies with the clerk, and is settled', async () => {
    const one = await toBeFetched(town)
    const { resident, clerk, caseId } = one
    expect(await carried(town, one)).toMatchObject({ done: true })
    const family = town.as(resident).at(WEDNESDAY, '09:40')
    const shown = await family.must('case.show', { caseId })
    expect(shown.status).toBe('in-progress')
    expect(item(shown, 'photo')).toMatchObject({ state: 'deferred', verdict: null })
    expect(item(shown, 'photo').note).toContain('11月25日')
    expect(await told(family)).toContain('errand-fetched')
    const desk = town.as(clerk).at(WEDNESDAY, '14:00')
    expect((await desk.refusal('case.settle-deferred', { caseId }))?.code).toBe('obstacle')
    await desk.must('case.review', { caseId, documentId: 'photo', verdict: 'right' })
    const settled = await desk.must('case.settle-deferred', { caseId })
    expect(item(settled, 'photo').state).toBe('have')
    expect(await family.must('ledger.verify', { caseId })).toMatchObject({ intact: true })
  })

  test('ZJ-11.2 what was fetched in time is not held against the resident when the day is over', async () => {
    const one = await toBeFetched(town)
    await carried(town, one)
    await town.jobs('2027-03-01', '09:00')
    const late = town.as(one.resident).at('2027-03-01', '10:00')
    expect((await late.must('case.show', { caseId: one.caseId })).status).toBe('in-progress')
  })

  test('ZJ-43 a clerk can’t call it missing: it was given', async () => {
    const one = await toBeFetched(town)
    await carried(town, one)
    const desk = town.as(one.clerk).at(WEDNESDAY, '14:00')
    const look = { caseId: one.caseId, documentId: 'photo', verdict: 'missing' as const }
    expect((await desk.refusal('case.review', look))?.code).toBe('document-already-given')
  })

  test('is asked for once, and only where something is deferred', async () => {
    const { caseId, family } = await toBeFetched(town)
    expect(await family.refusal('errand.ask', { caseId, ...asked })).toMatchObject({
      code: 'obstacle',
      detail: 'errand-there'
    })
    const other = { caseId, ...asked, documentId: 'application-form' }
    expect((await family.refusal('errand.ask', other))?.code).toBe('document-not-in-guide')
    const shown = await family.must('case.show', { caseId })
    const given = shown.items.find(({ state }) => state !== 'deferred')!.documentId
    expect(
      await family.refusal('errand.ask', { caseId, ...asked, documentId: given })
    ).toMatchObject({ code: 'obstacle', detail: 'not-deferred' })
  })

  test('is called off by the resident before anybody has set out, not after', async () => {
    const first = await toBeFetched(town)
    const view = await first.family.must('errand.cancel', { errandId: first.errandId })
    expect(view.errands).toEqual([])
    const second = await toBeFetched(town)
    const at = town.as(await worker(town)).at(WEDNESDAY, '09:00')
    await at.must('errand.take', { errandId: second.errandId })
    const refusal = await second.family.refusal('errand.cancel', { errandId: second.errandId })
    expect(refusal?.code).toBe('not-allowed')
  })

  test('is not fetched any more once the resident has brought it themselves', async () => {
    const { clerk, caseId, errandId, family } = await toBeFetched(town)
    await family.must('case.supply', { caseId, documentId: 'photo', way: 'bring' })
    const desk = town.as(clerk).at(WEDNESDAY, '09:00')
    await desk.must('case.review', { caseId, documentId: 'photo', verdict: 'right' })
    const settled = await desk.must('case.settle-deferred', { caseId })
    expect(settled.errands).toEqual([])
    const at = town.as(await worker(town)).at(WEDNESDAY, '10:00')
    expect((await at.refusal('errand.take', { errandId }))?.code).toBe('wrong-state')
  })
})

test('a withdrawn case is carried nowhere', async () => {
  const { caseId, errandId, family } = await toBeFetched(town)
  const view = await family.must('case.withdraw', { caseId })
  expect(view.errands).toEqual([])
  const at = town.as(await worker(town)).at(WEDNESDAY, '09:00')
  expect((await at.refusal('errand.take', { errandId }))?.code).toBe('wrong-state')
})

describe('a document of a life event', () => {
  const kind = 'hygiene-rules'

  /** Two cases that were accepted provisionally: both owe the one document that may come later. */
  async function bothOweIt(who: { resident: Person; clerk: Person }) {
    await asksForIt('sole-trader')
    const home = atHome(town, who.resident)
    const answers = {
      'sole-trader': { premises: 'own', 'run-by': 'one', food: 'no' },
      'public-place-permit': { air: 'no', tested: 'done' }
    }
    const ask = { lifeEventId: 'small-shop', relativeId: null, answers }
    const bundle = await home.must('life-event.start', ask)
    for (const { caseId, ...one } of bundle.documents) {
      if (one.kind !== kind) await supply(home.story, caseId, one)
    }
    const booking = await booked(home, bundle.cases[0]!.id)
    const desk = town.as(who.clerk).at(TUESDAY, '09:30')
    await desk.must('booking.check-in', { code: booking.qr })
    await desk.must('case.receive', { caseId: booking.caseId })
    for (const { id: caseId } of (await again(home, bundle)).cases) {
      for (const { documentId, state } of (await desk.must('case.show', { caseId })).items) {
        if (state !== 'bringing' && state !== 'have') continue
        await desk.must('case.review', { caseId, documentId, verdict: 'right' })
      }
      await desk.must('case.accept-provisionally', { caseId, committed: true })
    }
    return bundle.cases.map(({ id }) => id)
  }

  /** The guide of another service of the life event asks for the document as well. */
  async function asksForIt(serviceId: string) {
    const guideOf = async (id: string) =>
      (
        await town.db
          .selectFrom('services')
          .select('guide')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
      ).guide
    const guide = await guideOf(serviceId)
    const { documents } = await guideOf('public-place-permit')
    const also = documents.filter((one) => one.kind === kind)
    const changed = JSON.stringify({ ...guide, documents: [...guide.documents, ...also] })
    await town.db
      .updateTable('services')
      .set({ guide: changed })
      .where('id', '=', serviceId)
      .execute()
  }

  test('ZJ-7 ZJ-30 is fetched once for all of its cases, and settles each of them', async () => {
    const who = await makeCast(town)
    const [trader, permit] = await bothOweIt(who)
    const family = town.as(who.resident).at(TUESDAY, '20:00')
    const errandId = randomUUID()
    await family.must('errand.ask', {
      actionId: errandId,
      caseId: permit!,
      documentId: kind,
      gridId: GRID,
      address: ADDRESS
    })
    await carried(town, { resident: who.resident, caseId: permit!, errandId })
    const later = town.as(who.resident).at(WEDNESDAY, '10:00')
    const desk = town.as(who.clerk).at(WEDNESDAY, '14:00')
    for (const caseId of [trader!, permit!]) {
      const view = await later.must('case.show', { caseId })
      expect(item(view, kind)).toMatchObject({ state: 'deferred', verdict: null })
      expect(item(view, kind).note).toContain('11月25日')
      const missing = { caseId, documentId: kind, verdict: 'missing' as const }
      expect((await desk.refusal('case.review', missing))?.code).toBe('document-already-given')
      await desk.must('case.review', { caseId, documentId: kind, verdict: 'right' })
      const settled = await desk.must('case.settle-deferred', { caseId })
      expect(item(settled, kind).state).toBe('have')
      expect(await later.must('ledger.verify', { caseId })).toMatchObject({ intact: true })
    }
    // It came with the other case: nobody gave it to this one.
    const { timeline } = await later.must('case.show', { caseId: trader! })
    expect(timeline.find(({ action }) => action === 'supply')).toMatchObject({
      actor: null,
      actorRole: 'system',
      rule: 'ZJ-11.2',
      facts: { documentId: kind, way: 'fetched' }
    })
    expect((await told(later)).filter((one) => one === 'errand-fetched')).toHaveLength(1)
  })
})
