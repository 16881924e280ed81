// Every page of the mini-program with an address that has something to show, and whose eyes see it.
import type { CallName, Input, Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { randomUUID } from 'node:crypto'

export type Person = 'parent' | 'shop-owner' | 'clerk' | 'dispatcher' | 'grid-worker' | 'admin'

export interface Visited {
  readonly as: Person
  /** Behind the `?`. */
  readonly query?: string
  /** Words that are there once the page is drawn. */
  readonly shows: string
}

/** Asks the cloud as a person. */
export type Ask = <C extends CallName>(
  as: Person,
  call: C,
  input: Omit<Input<C>, 'actionId'>
) => Promise<Output<C>>

const PERMIT = 'residence-permit'

/** Path → what to open, from what the demo's people have. */
export async function everyPage(ask: Ask): Promise<Record<string, Visited>> {
  const { correction, decided } = await casesOf(ask)
  const { held, draft } = await heldPlace(ask)
  const { id: bundle } = await ask('parent', 'life-event.start', {
    lifeEventId: 'newborn',
    relativeId: null,
    answers: {}
  })
  const { ticket: waiting } = await ask('clerk', 'ticket.issue', {})
  const [document] = correction.items
  const booking = correction.booking
  if (!document || !booking) throw new Error('the shop owner has no documents or booking')
  const parent = (shows: string, query?: string): Visited => ({ as: 'parent', query, shows })
  const owner = (shows: string, query?: string): Visited => ({ as: 'shop-owner', query, shows })
  const case_ = `case=${correction.id}`
  return {
    'pages/home/index': parent(words.home.search.events),
    'pages/services/index': parent(words.home.search.services(32)),
    'pages/cases/index': owner(words.home.cases.need),
    'pages/me/index': owner(words.home.me.relatives),
    'pages/inbox/index': owner(words.notice.actions['correction-asked']),
    'pages/inbox/settings/index': owner(words.notice.settings.quietNote),
    'pages/people/identity/index': owner(words.people.identity.known),
    'pages/people/relatives/index': parent(words.people.relatives.intro),
    'pages/people/concerns/index': owner(words.concern.intro),
    'pages/demo/people/index': parent(words.demo.people.none),
    'pages/demo/clock/index': parent(words.failure.codes['unknown-call'].title),
    'pages/demo/phone/index': parent(words.demo.people.none),
    'pages/apply/guide/index': parent(words.service.start, `id=${PERMIT}`),
    'pages/apply/life-event/index': parent(words.lifeEvent.start.services, 'id=newborn'),
    'pages/apply/bundle/index': parent(words.lifeEvent.once.title, `id=${bundle}`),
    'pages/apply/checklist/index': owner(correction.serviceName, `id=${correction.id}`),
    'pages/apply/filing/index': owner(words.checklist.filing.notNow, case_),
    'pages/apply/document/index': owner(document.name, `${case_}&document=${document.documentId}`),
    'pages/apply/notice/index': owner(words.case.paper.electronic, case_),
    'pages/apply/wallet/index': parent(words.document.wallet.add),
    'pages/booking/offices/index': parent(
      words.booking.offices.walkIn,
      `case=${draft}&service=${PERMIT}`
    ),
    'pages/booking/pick/index': parent(
      words.booking.pick.afternoon,
      `case=${draft}&office=qiuchuan`
    ),
    'pages/booking/confirm/index': parent(words.booking.confirm.confirm, `booking=${held}`),
    'pages/booking/mine/index': parent(words.booking.missed.mine.ahead),
    'pages/booking/ticket/index': owner(words.booking.statuses[booking.status], `id=${booking.id}`),
    'pages/case/progress/index': owner(words.case.timeline.title, `id=${correction.id}`),
    'pages/case/papers/index': owner(words.case.paper.electronic, `id=${decided}&paper=decision`),
    'pages/case/verify/index': parent(words.case.paper.verify.intro),
    'pages/case/delivery/index': owner(words.errand.choose.save, `id=${correction.id}`),
    'pages/case/fetch/index': owner(
      words.errand.fetch.save,
      `id=${correction.id}&document=${document.documentId}`
    ),
    'pages/case/rate/index': owner(words.rating.form.level, `id=${decided}`),
    'pages/hall/display/index': parent(words.hall.display.nobody, 'office=qiuchuan'),
    'pages/hall/ticket/index': parent(words.hall.ticket.heads.waiting, `id=${waiting.id}`),
    'pages/hall/door/index': parent(words.hall.door.arrive, 'scene=o%3Aqiuchuan'),
    'pages/hall/arrive/index': { as: 'grid-worker', shows: words.hall.ticket.arrive.none },
    'pages/staff/hall/index': { as: 'clerk', shows: words.hall.counter.shift.choose },
    'pages/staff/concerns/index': { as: 'clerk', shows: words.concern.work.waiting(1) },
    'pages/staff/steps/index': { as: 'clerk', shows: staffWords.steps.mine(0).split(' ')[0]! },
    'pages/staff/board/index': { as: 'dispatcher', shows: staffWords.dispatch.figures.inHand },
    'pages/staff/jobs/index': { as: 'admin', shows: staffWords.jobs.names['release-days'] },
    'pages/staff/calendar/index': { as: 'admin', shows: staffWords.calendar.published },
    'pages/staff/office/index': { as: 'admin', shows: staffWords.office.closures.title },
    'pages/staff/poster/index': { as: 'admin', shows: staffWords.poster.scan.web },
    'pages/staff/errands/index': { as: 'grid-worker', shows: words.errand.staff.waiting },
    'pages/staff/sign-in/index': { as: 'clerk', shows: words.signIn.typeTitle },
    'pages/staff/desk/index': { as: 'clerk', shows: staffWords.staff.sections.cases }
  }
}

async function casesOf(ask: Ask) {
  const { cases } = await ask('shop-owner', 'case.list', {})
  const of = (status: string) => cases.find((row) => row.status === status)!.id
  const correction = await ask('shop-owner', 'case.show', { caseId: of('awaiting-correction') })
  return { correction, decided: of('delivered') }
}

/** A place that is held and not confirmed yet. */
async function heldPlace(ask: Ask) {
  const answers = { reason: 'work', 'half-year': 'yes' }
  const start = { serviceId: PERMIT, answers, relativeId: null }
  const { id: caseId } = await ask('parent', 'case.start', start)
  const office = { officeId: 'qiuchuan' }
  const { days } = await ask('parent', 'booking.availability', { ...office, serviceId: PERMIT })
  const last = days.filter(({ state }) => state === 'open').at(-1)!
  const place = { ...office, date: last.date, start: last.slots[0]!.start }
  const { id } = await ask('parent', 'booking.reserve', { caseId, ...place })
  return { held: id, draft: caseId }
}

/** The calls of a person, through what answers for the cloud function. */
export function asking(answer: (as: Person, event: unknown) => Promise<unknown>): Ask {
  return async (as, call, input) => {
    const event = { call, input: { actionId: randomUUID(), ...input } }
    const reply = (await answer(as, event)) as { ok: boolean; data: never }
    if (!reply.ok) throw new Error(`${call}: ${JSON.stringify(reply)}`)
    return reply.data
  }
}
