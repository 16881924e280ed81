import { finishSteps, supply } from '@/cloud/host/demo/act'
import { subtractWorkingDays } from '@/domain/time/calendar'
import { addDays, dateString } from '@/domain/time/date'
import { buildCalendar } from '@/cloud/seed/calendar'
import type { Person, Town } from '../../make'
import { item, leaveDeferrable, received, roomyTown, told, TUESDAY } from './stories'

const calendar = buildCalendar()
const rent = { reason: 'home', home: 'rent', 'half-year': 'yes' }
let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
})
afterAll(() => town.drop())

const permit = { serviceId: 'residence-permit', answers: rent }
const atCounter = (time = '09:40') => town.as(clerk).at(TUESDAY, time)

describe('complete', () => {
  test('ZJ-11.1 complete and in form is accepted, with a receipt: code, due date, notice', async () => {
    const resident = await town.resident()
    const { id: caseId } = await received(town, { resident, clerk }, permit)
    const view = await atCounter().must('case.accept', { caseId })
    expect(view).toMatchObject({
      status: 'in-progress',
      code: expect.stringMatching(/^QC\d{14}$/) as string
    })
    const home = town.as(resident).at(TUESDAY, '12:00')
    const { notices } = await home.must('notice.list', {})
    expect(notices[0]).toMatchObject({
      caseId,
      content: { kind: 'accepted', serviceName: '居住证首次申领', due: view.due?.date }
    })
  })

  test('ZJ-11.1 what is incomplete, wrong or not looked at is not accepted', async () => {
    const resident = await town.resident()
    const leave = leaveDeferrable
    const { id: caseId } = await received(town, { resident, clerk }, { ...permit, leave })
    const desk = atCounter()
    const why = async () => (await desk.refusal('case.accept', { caseId }))?.detail
    expect(await why()).toBe('documents-missing')
    await desk.must('case.review', { caseId, documentId: 'photo', verdict: 'right' })
    const wrong = { caseId, documentId: 'lease', verdict: 'wrong' as const }
    await desk.must('case.review', { ...wrong, reason: '没有签名' })
    expect(await why()).toBe('documents-wrong')
    // Supplied anew at the counter, it is looked at anew.
    const home = town.as(resident).at(TUESDAY, '09:41')
    const again = await supply(
      home.story,
      caseId,
      item(await home.must('case.show', { caseId }), 'lease')
    )
    expect(item(again, 'lease')).toMatchObject({ state: 'have', verdict: null, reason: '' })
    expect(await why()).toBe('not-looked-at')
    await desk.must('case.review', { ...wrong, verdict: 'right' })
    expect(await why()).toBeUndefined()
  })
})

describe('provisional acceptance', () => {
  const leave = leaveDeferrable

  async function provisional(resident: Person) {
    const { id: caseId } = await received(town, { resident, clerk }, { ...permit, leave })
    return atCounter().must('case.accept-provisionally', { caseId, committed: true })
  }

  test('ZJ-11.2 with only deferrable documents missing it is accepted, and the clock runs', async () => {
    const resident = await town.resident()
    const view = await provisional(resident)
    expect(view).toMatchObject({ status: 'in-progress', booking: { status: 'served' } })
    expect(view.due?.date).toBe('2026-12-09')
    const due = subtractWorkingDays(calendar, dateString('2026-12-09'), 2)
    expect(item(view, 'photo')).toMatchObject({ state: 'deferred', due })
    // Told at once, all of it.
    expect(view.notice).toMatchObject({
      kind: 'provisional',
      due,
      items: [{ documentId: 'photo', problem: 'missing' }]
    })
    const home = town.as(resident).at(TUESDAY, '12:00')
    expect((await told(home))[0]).toBe('accepted-provisionally')
    const next = (await home.must('home.show', {})).next
    expect(next).toMatchObject({ kind: 'deferred', names: ['一寸照片'], due })
  })

  test('ZJ-11.2 a main document missing can’t come later', async () => {
    const resident = await town.resident()
    const main = ({ main }: { main: boolean }) => main
    const { id: caseId } = await received(town, { resident, clerk }, { ...permit, leave: main })
    const provisionally = { caseId, committed: true as const }
    expect(await atCounter().refusal('case.accept-provisionally', provisionally)).toMatchObject({
      code: 'obstacle',
      detail: 'main-document-missing',
      rule: 'ZJ-11.2'
    })
  })

  test('ZJ-11.2 without the resident’s written promise nothing is deferred', async () => {
    const resident = await town.resident()
    const { id: caseId } = await received(town, { resident, clerk }, { ...permit, leave })
    for (const committed of [undefined, false]) {
      const refused = await atCounter().refusal('case.accept-provisionally', {
        caseId,
        committed: committed as never
      })
      expect(refused).toMatchObject({ code: 'invalid-input', field: 'committed' })
    }
    const view = await atCounter().must('case.accept-provisionally', { caseId, committed: true })
    expect(view.committed).toBe(true)
    const told = view.timeline.find(({ action }) => action === 'accept-provisionally')
    expect(told?.facts).toMatchObject({ committed: 'yes' })
  })

  test('ZJ-11.2 nothing is decided before what was deferred is there', async () => {
    const resident = await town.resident()
    const { id: caseId } = await provisional(resident)
    const handler = town.as(await town.staff(['handler'])).at('2026-11-26', '10:00')
    const decide = { caseId, granted: true }
    await finishSteps(handler.story, decide.caseId)
    expect((await handler.refusal('case.decide', decide))?.detail).toBe('still-deferred')

    const home = town.as(resident).at('2026-11-27', '20:00')
    const photo = item(await home.must('case.show', { caseId }), 'photo')
    expect(item(await supply(home.story, caseId, photo), 'photo').state).toBe('deferred')
    const desk = town.as(clerk).at('2026-11-30', '09:00')
    expect((await desk.refusal('case.settle-deferred', { caseId }))?.detail).toBe(
      'documents-missing'
    )
    await desk.must('case.review', { caseId, documentId: 'photo', verdict: 'right' })
    const settled = await desk.must('case.settle-deferred', { caseId })
    expect(item(settled, 'photo')).toMatchObject({ state: 'have', due: null })
    expect(await told(home)).toContain('deferred-settled')
    await handler.must('case.decide', decide)
  })

  test('ZJ-11.2 a second thing can’t be deferred, or asked for, after acceptance', async () => {
    const resident = await town.resident()
    const { id: caseId } = await provisional(resident)
    const desk = town.as(clerk).at('2026-11-25', '09:00')
    const wrong = { caseId, documentId: 'lease', verdict: 'wrong' as const, reason: '再看看' }
    expect((await desk.refusal('case.review', wrong))?.code).toBe('document-not-needed')
    for (const call of ['case.accept-provisionally', 'case.ask-for-correction'] as const) {
      const input = { caseId, committed: true as const }
      expect((await desk.refusal(call, input))?.code).toBe('wrong-state')
    }
    const home = town.as(resident).at('2026-11-25', '20:00')
    const more = { caseId, documentId: 'lease', way: 'bring' as const }
    expect((await home.refusal('case.supply', more))?.code).toBe('document-not-needed')
  })

  test('ZJ-11.2 a clerk revokes when it is still wrong, with reasons, and not before', async () => {
    const resident = await town.resident()
    const { id: caseId } = await provisional(resident)
    const desk = town.as(clerk).at('2026-11-30', '09:00')
    const reasons = '照片不是本人'
    expect((await desk.refusal('case.revoke', { caseId, reasons }))?.detail).toBe('not-overdue')
    const home = town.as(resident).at('2026-11-27', '20:00')
    await supply(home.story, caseId, item(await home.must('case.show', { caseId }), 'photo'))
    await desk.must('case.review', {
      caseId,
      documentId: 'photo',
      verdict: 'wrong',
      reason: reasons
    })
    expect(await desk.refusal('case.revoke', { caseId, reasons: '' })).toMatchObject({
      code: 'invalid-input',
      field: 'reasons'
    })
    expect(await desk.must('case.revoke', { caseId, reasons })).toMatchObject({
      status: 'revoked',
      reasons
    })
  })

  test('ZJ-11.2 the timer revokes what did not come in time, and says what and until when', async () => {
    const resident = await town.resident()
    const view = await provisional(resident)
    const due = view.notice!.due
    const home = town.as(resident).at('2026-12-20', '12:00')
    const status = async () => (await home.must('case.show', { caseId: view.id })).status
    await town.jobs(due, '23:59')
    expect(await status()).toBe('in-progress')
    await town.jobs(addDays(due, 1), '00:05')
    expect(await status()).toBe('revoked')
    const end = await home.must('case.show', { caseId: view.id })
    expect(end.reasons).toMatch(/^一寸照片应在.*前补交，到期没有收到。$/)
    expect((await told(home))[0]).toBe('revoked')
  })

  test('ZJ-11.2 who sent it in time loses nothing by nobody having looked at it', async () => {
    const resident = await town.resident()
    const view = await provisional(resident)
    const home = town.as(resident).at(view.notice!.due, '23:00')
    await supply(home.story, view.id, item(view, 'photo'))
    await town.jobs('2026-12-20', '08:00')
    const after = await home.must('case.show', { caseId: view.id })
    expect(after.status).toBe('in-progress')
    const desk = town.as(clerk).at('2026-12-20', '09:00')
    const refused = await desk.refusal('case.revoke', { caseId: view.id, reasons: '过期了' })
    expect(refused?.detail).toBe('not-looked-at')
  })
})
