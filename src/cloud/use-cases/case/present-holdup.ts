// What does this case wait for? The one fact from which its sentence is made, in a list and on its page.
import type { Output } from '@/contract/calls'
import type { Light } from '@/domain/case/clock'
import { holdup, type HoldupFacts } from '@/domain/case/holdup'
import { noticeUntil } from '@/domain/case/steps'
import { missingItems } from '@/domain/checklist/checklist'
import type { DateString } from '@/domain/time/date'
import type { LoadedCase } from './load-case'

/** What is known of the moment: names of departments by id, today, and the light of the case. */
interface Now {
  readonly departments: Readonly<Record<string, string>>
  readonly today: DateString
  readonly light: Light | null
}

/** Null once it is over. */
export function presentHoldup(loaded: LoadedCase, now: Now): Output<'case.show'>['holdup'] {
  const { record, items } = loaded
  const { status, correction_due, deferred_due, delivery } = record
  const found = holdup({
    status,
    delivery,
    missing: missingItems(items).map((item) => item.document.name),
    correctionDue: correction_due,
    deferredDue: deferred_due,
    light: now.light,
    steps: loaded.guide.flow.map((step) => stepFacts(loaded, step, now))
  })
  return found && { kind: found.kind, facts: { ...found.facts } }
}

function stepFacts(
  { steps, stops }: LoadedCase,
  step: LoadedCase['guide']['flow'][number],
  { departments, today }: Now
): HoldupFacts['steps'][number] {
  const row = steps.find((s) => s.step_id === step.id)
  const until = noticeUntil(step, row?.opened_on ?? null)
  const stop = stops.find((s) => s.step_id === step.id && s.until_on === null)
  return {
    name: step.name,
    department: departments[step.department] ?? step.department,
    status: row?.status ?? 'waiting',
    handler: row?.handler_id ?? null,
    due: row?.due_on ?? null,
    // A notice that is over holds up nothing any more.
    noticeUntil: until && until >= today ? until : null,
    stop: stop ? { ground: stop.ground, since: stop.from_on } : null
  }
}
