// What the demo's residents have asked and complained of (诉求, ZJ-42): one is answered, one is with a
// department, one waits for somebody to say who answers; and somebody was not satisfied (好差评).
import { demoConcernWords as words } from '@/words/zh/demo-concerns'
import { finishSteps } from './act'
import { scene, type Scene } from './player'
import { clerkOn, pastDay, personId, visitorId, visitOf, type Stage } from './stage'

const officeId = 'qiuchuan'

/** The oldest first. */
export async function concernStories(stage: Stage): Promise<void> {
  const on = (name: string, daysAgo: number, time: string) =>
    scene(stage, personId(stage, name), pastDay(stage, daysAgo), time)

  const bills = await on('parent', 6, '20:40').do('concern.raise', {
    kind: 'enquiry',
    text: words.bills,
    officeId,
    caseId: null
  })
  await on('dispatcher', 5, '09:10').do('concern.answer', {
    concernId: bills.id,
    text: words.billsAnswer
  })

  const visitor = scene(stage, visitorId(stage, 1), pastDay(stage, 3), '12:20')
  const car = await visitor.do('concern.raise', {
    kind: 'enquiry',
    text: words.car,
    officeId,
    caseId: null
  })
  await on('dispatcher', 3, '14:05').do('concern.designate', {
    concernId: car.id,
    departmentId: 'traffic-police'
  })

  const owner = on('shop-owner', 1, '21:15')
  const caseId = await permitOf(owner)
  await owner.do('concern.raise', { kind: 'complaint', text: words.permit, officeId, caseId })
  await badRating(stage)
}

/** Somebody has their plate, and was not satisfied: they are to be called today. */
async function badRating(stage: Stage): Promise<void> {
  const visitor = visitorId(stage, 4)
  const at = { serviceId: 'e-bike-registration' }
  const { id: caseId } = await visitOf(stage, visitor, 5, '11:00', at)
  await clerkOn(stage, 5, '11:10').do('case.accept', { caseId })
  await finishSteps(clerkOn(stage, 2, '09:00'), caseId)
  await clerkOn(stage, 2, '09:30').do('case.decide', { caseId, granted: true })
  await clerkOn(stage, 2, '15:00').do('case.deliver', { caseId })
  await scene(stage, visitor, pastDay(stage, 1), '20:30').do('rating.give', {
    caseId,
    level: 'dissatisfied',
    reasons: ['slow'],
    text: words.rating,
    anonymous: false
  })
}

async function permitOf(owner: Scene): Promise<string | null> {
  const { cases } = await owner.do('case.list', {})
  return cases.find(({ serviceId }) => serviceId === 'public-place-permit')?.id ?? null
}
