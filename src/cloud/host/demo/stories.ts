// What has happened to the demo's people before anybody looks: every screen has something to show.
import { nextWorkingDay } from '@/domain/time/calendar'
import { addDays } from '@/domain/time/date'
import { demoPeopleWords as words } from '@/words/zh/demo-people'
import { book, finishSteps, prepare, type CaseView } from './act'
import { demoFather } from '../../use-cases/demo/people'
import { concernStories } from './concern-stories'
import { dispatchStories } from './dispatch-stories'
import { errandStories } from './errand-stories'
import { scene } from './player'
import { clerkOn, comingDay, personId, visitorId, visitOf, type Stage } from './stage'
import { shareRecords } from './write-people'

/** Plays all stories, the oldest first. */
export async function playStories(stage: Stage): Promise<void> {
  await hall(stage)
  await shopOwner(stage)
  await parent(stage)
  await elder(stage)
  await comingVisitors(stage)
  await errandStories(stage)
  await dispatchStories(stage)
  await concernStories(stage)
}

/** Cases of others, so that the desk shows green, yellow and red. */
async function hall(stage: Stage): Promise<void> {
  const plans: [number, number, string][] = [
    [0, 10, 'social-insurance-registration'],
    [1, 18, 'senior-allowance'],
    [2, 13, 'pension-application'],
    [3, 4, 'medical-reimbursement']
  ]
  for (const [visitor, daysAgo, serviceId] of plans) {
    const view = await visitOf(stage, visitorId(stage, visitor), daysAgo, '10:00', { serviceId })
    await clerkOn(stage, daysAgo, '10:20').do('case.accept', { caseId: view.id })
  }
}

async function shopOwner(stage: Stage): Promise<void> {
  const owner = personId(stage, 'shop-owner')
  const bike = await visitOf(stage, owner, 12, '09:00', { serviceId: 'e-bike-registration' })
  await clerkOn(stage, 12, '09:10').do('case.accept', { caseId: bike.id })
  await finishSteps(clerkOn(stage, 12, '14:00'), bike.id)
  await clerkOn(stage, 12, '15:00').do('case.decide', { caseId: bike.id, granted: true })
  await clerkOn(stage, 11, '10:00').do('case.deliver', { caseId: bike.id })
  const permit = await visitOf(stage, owner, 8, '14:00', { serviceId: 'public-place-permit' })
  await clerkOn(stage, 8, '14:20').do('case.accept', { caseId: permit.id })
  // The inspectors have come; what is left is the test, and it stops the clock (AL-45).
  await clerkOn(stage, 7, '09:30').do('step.finish', { caseId: permit.id, stepId: 'review' })
  await clerkOn(stage, 4, '15:00').do('step.finish', { caseId: permit.id, stepId: 'visit' })
  await clerkOn(stage, 3, '09:30').do('step.stop', {
    caseId: permit.id,
    stepId: 'test',
    ground: 'testing',
    workingDays: 7,
    note: words.testing
  })
  await soleTrader(stage, owner)
}

/** Two documents are wrong: told at once, both (ZJ-11.3). */
async function soleTrader(stage: Stage, owner: string): Promise<void> {
  const shop = await visitOf(stage, owner, 2, '10:30', { serviceId: 'sole-trader' })
  const at = clerkOn(stage, 2, '10:40')
  const supplied = shop.items.filter((item) => item.state !== 'confirmed').slice(0, 2)
  for (const [i, { documentId }] of supplied.entries()) {
    const reason = i === 0 ? words.wrongForm : words.wrongProof
    await at.do('case.review', { caseId: shop.id, documentId, verdict: 'wrong', reason })
  }
  await at.do('case.ask-for-correction', { caseId: shop.id })
}

async function parent(stage: Stage): Promise<void> {
  const mother = personId(stage, 'parent')
  const bills = await visitOf(stage, mother, 5, '09:30', { serviceId: 'medical-reimbursement' })
  await clerkOn(stage, 5, '09:45').do('case.accept', { caseId: bills.id })
  const home = scene(stage, mother, addDays(stage.today, -1), '20:10')
  await prepare(home, { serviceId: 'birth-registration', leave: (item) => item.kind !== 'id-card' })
  const { relatives } = await home.do('relative.add', {
    ...demoFather,
    relation: 'parent',
    consent: true
  })
  const father = relatives[0]
  if (!father) throw new Error('the relative vanished')
  await shareRecords(stage, father.id, demoFather)
  const card = await prepare(home, { serviceId: 'id-card-renewal', relativeId: father.id })
  await book(home, card.id, comingDay(stage, 2), '10:00')
}

/** Nothing in her hands: the checklist says so before she travels. */
async function elder(stage: Stage): Promise<void> {
  const home = scene(stage, personId(stage, 'elder'), addDays(stage.today, -1), '18:30')
  const allowance = await prepare(home, { serviceId: 'senior-allowance', leave: () => true })
  await book(home, allowance.id, comingDay(stage, 1), '09:30')
}

/** Who comes today, or on the next day that is worked: the desk is not empty. */
async function comingVisitors(stage: Stage): Promise<void> {
  const services = ['residence-permit', 'senior-allowance', 'legal-aid', 'id-card-renewal']
  const times = ['09:00', '09:00', '10:30', '11:00']
  const deskDay = nextWorkingDay(stage.calendar, stage.today)
  for (const [i, serviceId] of services.entries()) {
    const at = scene(stage, visitorId(stage, i + 2), addDays(stage.today, -1), '19:00')
    const leave = i % 2 === 0 ? (item: CaseView['items'][number]) => item.deferrable : undefined
    const view = await prepare(at, { serviceId, leave })
    await book(at, view.id, deskDay, times[i] ?? '14:00')
  }
}
