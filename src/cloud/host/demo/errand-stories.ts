// What waits for the demo's grid worker: a result to bring, a paper to fetch, and somebody without a
// phone to be told (ZJ-30).
import { demoPeopleWords as words } from '@/words/zh/demo-people'
import { demoWithoutPhone } from '../../use-cases/demo/people'
import { finishSteps } from './act'
import { scene } from './player'
import { clerkOn, pastDay, personId, visitorId, visitOf, type Stage } from './stage'

/** One errand of each kind, all open. */
export async function errandStories(stage: Stage): Promise<void> {
  await bringPlate(stage)
  await fetchPhoto(stage)
  await tellElder(stage)
}

async function bringPlate(stage: Stage): Promise<void> {
  const mother = personId(stage, 'parent')
  const at = { serviceId: 'e-bike-registration' }
  const { id: caseId } = await visitOf(stage, mother, 7, '10:00', at)
  await clerkOn(stage, 7, '10:15').do('case.accept', { caseId })
  await scene(stage, mother, pastDay(stage, 7), '20:30').do('case.choose-delivery', {
    caseId,
    way: 'grid',
    gridId: 'qiuchuan-east',
    address: words.homeEast
  })
  await finishSteps(clerkOn(stage, 3, '09:00'), caseId)
  await clerkOn(stage, 3, '09:30').do('case.decide', { caseId, granted: true })
}

async function fetchPhoto(stage: Stage): Promise<void> {
  const visitor = visitorId(stage, 5)
  const plan = {
    serviceId: 'residence-permit',
    leave: ({ deferrable }: { deferrable: boolean }) => deferrable
  }
  const view = await visitOf(stage, visitor, 2, '15:00', plan)
  const caseId = view.id
  await clerkOn(stage, 2, '15:20').do('case.accept-provisionally', { caseId, committed: true })
  const photo = view.items.find(({ deferrable }) => deferrable)
  if (!photo) throw new Error('nothing to fetch')
  await scene(stage, visitor, pastDay(stage, 2), '19:00').do('errand.ask', {
    caseId,
    documentId: photo.documentId,
    gridId: 'qiuchuan-town',
    address: words.homeTown
  })
}

/** An elder who has come by herself, and whose form has to be signed: the notice of it is told her. */
async function tellElder(stage: Stage): Promise<void> {
  const desk = clerkOn(stage, 1, '10:40')
  const { id: caseId, items } = await desk.do('case.walk-in', {
    ...demoWithoutPhone,
    home: { gridId: 'qiuchuan-north', address: words.homeNorth },
    serviceId: 'senior-allowance',
    answers: { who: 'self' },
    consent: true
  })
  const [wrong, ...right] = items.filter(({ state }) => state !== 'confirmed')
  for (const { documentId } of right) {
    await desk.do('case.review', { caseId, documentId, verdict: 'right' })
  }
  const documentId = wrong?.documentId ?? ''
  const reason = words.wrongCopy
  await desk.do('case.review', { caseId, documentId, verdict: 'wrong', reason })
  await desk.do('case.ask-for-correction', { caseId })
}
