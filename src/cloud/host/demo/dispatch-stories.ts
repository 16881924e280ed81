// What the demo's dispatcher has done and what she finds: steps that are assigned and one that is not,
// lights that have turned, an urge of hers and those that the timer made.
import { minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import { addWorkingDays } from '@/domain/time/calendar'
import { demoPeopleWords as words } from '@/words/zh/demo-people'
import { turnLights } from '../../use-cases/jobs/turn-lights'
import { scene } from './player'
import { clerkOn, pastDay, personId, type Stage, visitorId, visitOf } from './stage'

/** A village house at its first department, three cases in good hands, one that lies. */
export async function dispatchStories(stage: Stage): Promise<void> {
  const house = await visitOf(stage, visitorId(stage, 4), 3, '14:30', {
    serviceId: 'village-house'
  })
  await clerkOn(stage, 3, '15:00').do('case.accept', { caseId: house.id })
  await assignSome(stage)
  await urgeOne(stage)
  await turnLights({
    ...stage,
    now: instantAt(stage.today, minutes('00:00')),
    actor: null,
    demo: true
  })
}

/** Most of what is open gets a handler; what came last waits for one. */
async function assignSome(stage: Stage): Promise<void> {
  const board = scene(stage, personId(stage, 'dispatcher'), pastDay(stage, 1), '16:00')
  const { list } = await board.do('dispatch.board', { group: 'unassigned' })
  const handlerId = personId(stage, 'handler')
  for (const { caseId, stepId } of list.rows.slice(0, -2)) {
    if (stepId) await board.do('dispatch.assign', { caseId, stepId, handlerId })
  }
}

/** The one that needs it most. */
async function urgeOne(stage: Stage): Promise<void> {
  const board = scene(stage, personId(stage, 'dispatcher'), pastDay(stage, 1), '16:20')
  const { list } = await board.do('dispatch.board', { group: 'all' })
  const row = list.rows.find(({ handler, light }) => handler !== null && light !== 'green')
  if (!row) return
  await board.do('dispatch.urge', {
    caseId: row.caseId,
    stepId: row.stepId,
    note: words.urge,
    answerBy: addWorkingDays(stage.calendar, stage.today, 1)
  })
}
