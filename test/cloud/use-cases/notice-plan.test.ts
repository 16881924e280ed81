import { randomUUID } from 'node:crypto'
import type { Input } from '@/contract/calls'
import { templates, type Template } from '@/domain/notice/kinds'
import { nothingOutside } from '@/cloud/use-cases/outside'
import { makeTown, type Person, type Scene, type Town } from '../../make'
import { atHome, booked, FRIDAY, place, prepared, TUESDAY } from './stories'

const PERMIT = { serviceId: 'residence-permit', answers: { home: 'rent' }, leave: () => true }
const OTHER = { serviceId: 'pension-application', leave: () => true }

/** As WeChat's console numbers them, and only those that the town has chosen there. */
const ids = Object.fromEntries(templates.map((template) => [template, `tmpl-${template}`]))
const sends = { send: () => Promise.resolve({ is: 'sent' as const }) }

let town: Town
let resident: Person
let home: Scene

beforeAll(async () => {
  town = await makeTown(4, { ...nothingOutside, phone: { ...sends, templateIds: ids } })
  await town.changeOffice('qiuchuan', { placesPerSlot: 60 })
})
afterAll(() => town.drop())
beforeEach(async () => {
  resident = await town.resident()
  home = atHome(town, resident)
})

/** A place that is held, and not confirmed yet. */
async function held(): Promise<string> {
  const draft = await prepared(home, PERMIT)
  await home.must('booking.reserve', { caseId: draft.id, ...place(TUESDAY, '09:30') })
  return draft.id
}

/** A case whose visit is booked. */
async function comes(): Promise<string> {
  const draft = await prepared(home, PERMIT)
  await booked(home, draft.id)
  return draft.id
}

async function planned(at: Scene, input: Input<'notice.plan'>): Promise<Template[]> {
  const { ask } = await at.must('notice.plan', input)
  return ask.map(({ template }) => template)
}

function say(at: Scene, asked: Template[], answer: 'accept' | 'reject' | 'ban', always = false) {
  const answers = asked.map((template) => ({ template, answer, always }))
  return at.must('notice.granted', { answers })
}

describe('asking at a tap', () => {
  test('who confirms a booking is asked for the reminder, a correction and the decision', async () => {
    const caseId = await held()
    expect(await home.must('notice.plan', { at: 'book', caseId })).toEqual({
      ask: [
        { template: 'visit', id: 'tmpl-visit', always: false },
        { template: 'correction', id: 'tmpl-correction', always: false },
        { template: 'result', id: 'tmpl-result', always: false }
      ],
      demo: false
    })
  })

  test('who has accepted is not asked again until there is more to come', async () => {
    const caseId = await comes()
    const { left } = await say(home, await planned(home, { at: 'book', caseId }), 'accept')
    expect(left.map(({ credits }) => credits)).toEqual([1, 1, 1])
    expect(await planned(home, { at: 'book', caseId })).toEqual([])
    const second = await prepared(home, OTHER)
    expect(await planned(home, { at: 'book', caseId: second.id })).toContain('visit')
  })

  test('who waits for a place is asked for the offer first, and filing online for a correction', async () => {
    const draft = await prepared(home, PERMIT)
    expect(await planned(home, { at: 'wait', caseId: draft.id })).toEqual([
      'change',
      'visit',
      'queue'
    ])
    expect((await planned(home, { at: 'file', caseId: draft.id }))[0]).toBe('correction')
  })

  test('a draft that nobody has booked or filed brings no message', async () => {
    const draft = await prepared(home, PERMIT)
    expect(await planned(home, { at: 'follow', caseId: draft.id })).toEqual([])
  })

  test('who follows one case is not asked for what another one brings', async () => {
    await comes()
    const draft = await prepared(home, OTHER)
    expect(await planned(home, { at: 'follow', caseId: draft.id })).toEqual([])
    expect(await planned(home, { at: 'follow' })).toContain('visit')
  })

  test('a booking of one resident is no reason to ask another', async () => {
    await held()
    const other = atHome(town, await town.resident())
    expect(await planned(other, { at: 'follow' })).toEqual([])
  })

  test('what a resident has switched off for the phone is not asked for', async () => {
    const caseId = await held()
    await home.must('notice.change-settings', { muted: ['visit'], quiet: null })
    expect(await planned(home, { at: 'book', caseId })).toEqual([
      'correction',
      'result',
      'progress'
    ])
  })
})

describe('answering', () => {
  test('a no is respected for a month, unless they ask for messages themselves', async () => {
    const caseId = await comes()
    const asked = await planned(home, { at: 'book', caseId })
    await say(home, asked, 'reject')
    const later = town.as(resident).at('2026-12-10', '09:00')
    expect(await planned(later, { at: 'book', caseId })).toEqual([])
    expect(await planned(later, { at: 'follow', caseId })).toEqual(asked)
    const muchLater = town.as(resident).at('2026-12-21', '09:00')
    expect(await planned(muchLater, { at: 'book', caseId })).toEqual(asked)
  })

  test('an answer that is sent twice counts once', async () => {
    const answers = [{ template: 'visit' as const, answer: 'accept' as const, always: false }]
    const actionId = randomUUID()
    await home.must('notice.granted', { actionId, answers })
    const { left } = await home.must('notice.granted', { actionId, answers })
    expect(left).toEqual([{ template: 'visit', credits: 1 }])
  })

  test('who lets WeChat answer is asked without a question as long as more may come', async () => {
    await comes()
    await say(home, ['visit', 'correction', 'result'], 'accept', true)
    const next = await prepared(home, OTHER)
    const { ask } = await home.must('notice.plan', { at: 'book', caseId: next.id })
    expect(ask.find(({ template }) => template === 'visit')).toMatchObject({ always: true })
    await say(home, ['visit'], 'accept', true)
    expect(await planned(home, { at: 'book', caseId: next.id })).not.toContain('visit')
  })

  test('what is switched off in WeChat is not asked for, and asked for again once it is on', async () => {
    const caseId = await held()
    await say(home, ['visit'], 'ban')
    expect(await planned(home, { at: 'book', caseId })).not.toContain('visit')
    const on = { at: 'book' as const, caseId, phone: { on: true, kept: {} } }
    expect(await planned(home, on)).toContain('visit')
    const off = { ...on, phone: { on: false, kept: {} } }
    expect(await planned(home, off)).toEqual([])
    const kept = { ...on, phone: { on: true, kept: { 'tmpl-visit': 'reject' as const } } }
    expect(await planned(home, kept)).not.toContain('visit')
  })

  test('more than three answers, or two to one question, are no answer', async () => {
    const four = (['visit', 'result', 'queue', 'change'] as const).map((template) => ({
      ...{ template, answer: 'accept' as const, always: false }
    }))
    expect(await home.refusal('notice.granted', { answers: four })).not.toBeNull()
    const twice = [four[0]!, four[0]!]
    expect(await home.refusal('notice.granted', { answers: twice })).not.toBeNull()
  })
})

test('an installation asks only for the templates that it has', async () => {
  const small = await makeTown(2, {
    ...nothingOutside,
    phone: { ...sends, templateIds: { result: 'tmpl-result' } }
  })
  const person = await small.resident()
  const at = small.as(person).at(FRIDAY, '19:30')
  const draft = await prepared(at, PERMIT)
  expect(await planned(at, { at: 'book', caseId: draft.id })).toEqual(['result'])
  await small.drop()
})
