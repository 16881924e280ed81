// 红黄绿灯: a light that has turned is told once, to whoever holds the step and to the dispatchers; an
// overdue one also urges by itself, and the resident is told when their promise is over (ZJ-12, ZJ-43).
// After an outage only the light that is now is told, not those that were passed meanwhile.
import { addWorkingDays } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { writtenWords } from '@/words/zh/written'
import type { CaseRecord } from '../../database/cases'
import { tell } from '../../database/notices'
import { loadCalendar } from '../../database/offered'
import { casesWithTurnedLights } from '../../database/turned-lights'
import { staffOf } from '../../database/staff'
import { updateStep, type StepRecord } from '../../database/steps'
import { hasUrge } from '../../database/urges'
import { advance } from '../case/advance'
import { findLoadedCase, loadCase, type LoadedCase } from '../case/load-case'
import { stepName } from '../dispatch/step-name'
import { answerable, tellStaff } from '../dispatch/tell-staff'
import { turnedLights, type Turned } from '../dispatch/turned'
import { urge } from '../dispatch/urge'
import type { Context } from '../environment'
import { eachCase } from './settle-cases'

/** How many cases had a light that turned. Each in a transaction of its own. */
export async function turnLights(context: Context): Promise<number> {
  const ids = await casesWithTurnedLights(context.db, dateAt(context.now))
  return eachCase(context, ids, turnCase)
}

async function turnCase(context: Context, id: string): Promise<boolean> {
  const loaded = await findLoadedCase(context.db, id)
  if (!loaded) return false
  const turned = turnedLights(loaded, dateAt(context.now))
  if (turned.worst === null) return false
  const moved = await advance(context, loaded, {
    action: 'turn-light',
    as: 'timer',
    data: {
      light: turned.worst,
      ...(turned.whole && { whole: turned.whole }),
      steps: turned.steps.map(({ step }) => step.step_id)
    },
    changes: turned.whole ? { told_light: turned.whole } : {},
    write: async (db) => {
      for (const { step, light } of turned.steps) {
        await updateStep(db, { caseId: id, stepId: step.step_id }, { told_light: light })
      }
    }
  })
  // Somebody else is at it: the next round looks again.
  if (!moved.ok) return false
  await tellLights(context, loaded, turned)
  await urgeOverdue(context, moved.data, turned)
  return true
}

/** Yellow and worse; a light that has gone back to green needs nobody. */
async function tellLights(context: Context, loaded: LoadedCase, turned: Turned): Promise<void> {
  for (const { step, light } of turned.steps) {
    await tellLight(context, loaded, [step], light, step.due_on)
  }
  const { whole } = turned
  const due = loaded.record.due_on
  if (!whole || !due) return
  if (!turned.steps.some(({ light }) => light === whole)) {
    await tellLight(context, loaded, turned.open, whole, due)
  }
  if (whole === 'overdue') await tellResident(context, loaded, due)
}

/** `steps` is the one whose light it is, or all that are open where it is the whole case's. */
async function tellLight(
  context: Context,
  { record, guide }: LoadedCase,
  steps: readonly StepRecord[],
  light: Turned['steps'][number]['light'],
  due: StepRecord['due_on']
): Promise<void> {
  if (light === 'green' || !due) return
  const stepId = steps.length === 1 ? (steps[0]?.step_id ?? null) : null
  const what = {
    serviceName: guide.name,
    stepName: stepName(guide, stepId),
    code: record.code ?? '',
    light,
    due
  }
  const once = `light ${record.id} ${stepId ?? ''} ${light} ${due}`
  for (const step of steps) {
    const people = await answerable(context, step)
    await tellStaff(context, people, record, { kind: 'light-turned', ...what }, once)
  }
  const dispatchers = await staffOf(context.db, record.office_id ?? '', ['dispatcher'])
  await tellStaff(context, dispatchers, record, { kind: 'light-watched', ...what }, once)
}

/** ZJ-12: a promise that was not kept is said, not left to be found out. */
async function tellResident(
  { db, now }: Context,
  { record, guide }: LoadedCase,
  due: NonNullable<CaseRecord['due_on']>
): Promise<void> {
  await tell(db, now, {
    personId: record.person_id,
    caseId: record.id,
    bookingId: null,
    content: { kind: 'overdue', serviceName: guide.name, due },
    once: `overdue ${record.id} ${due}`
  })
}

/** Every step that is late, or that its case waits for, is urged, unless it is already. */
async function urgeOverdue(context: Context, record: CaseRecord, turned: Turned): Promise<void> {
  const late = turned.steps.filter(({ light }) => light === 'overdue').map(({ step }) => step)
  const urged = turned.whole === 'overdue' ? turned.open : late
  const calendar = await loadCalendar(context.db)
  const today = dateAt(context.now)
  let now = record
  for (const step of urged) {
    const of = { caseId: record.id, stepId: step.step_id, reason: 'overdue' as const, open: true }
    if (await hasUrge(context.db, of)) continue
    const moved = await urge(context, await loadCase(context.db, now), {
      as: 'timer',
      step,
      reason: 'overdue',
      note: writtenWords.urged.overdue,
      answerBy: addWorkingDays(calendar, today, 1)
    })
    if (moved.ok) now = moved.data
  }
}
