// The open step with everything that is going on around it: the act that is asked for, the pictures
// that are looked at, and the keys that do all of it. At the handler's steps and on the board.
import { useEffect } from 'react'
import { offeredWork, type OfferedWork, type WorkPlace } from '@/components/dispatch/offered-work'
import { workFieldsId } from '@/components/dispatch/work-fields'
import { needsText, type Work, type WorkForm } from '@/domain/dispatch/work'
import { maskName } from '@/domain/person/mask'
import type { StopGround } from '@/domain/service/guide'
import { addWorkingDays } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { useHandlers, type Handlers } from '@/hooks/use-handlers'
import { focusField } from '@/hooks/use-keys'
import { useWork, type OpenWork, type OpenWorkInput } from '@/hooks/use-work'
import { useWorkDialog, type WorkDialogState } from '@/hooks/use-work-dialog'
import { staffWords } from '@/words/staff'
import { useLooking, type Looking } from './use-looking'
import { useWorkKeys } from './use-work-keys'

export interface WorkState {
  readonly open: OpenWork
  readonly works: readonly OfferedWork[]
  readonly dialog: WorkDialogState
  readonly handlers: Handlers['handlers'] | null
  readonly grounds: readonly StopGround[]
  /** The days by which an answer can be asked for. */
  readonly days: readonly DateString[]
  readonly looking: Looking
  act(work: Work): void
}

export interface WorkStateInput extends OpenWorkInput {
  readonly place: WorkPlace
  /** Hears keys. */
  readonly active: boolean
  /** Whether Enter does the main act: not while the arrow keys stand on another line. */
  readonly byEnter: boolean
}

/** One step; a new one is a new component. */
export function useOpenWork(input: WorkStateInput): WorkState {
  const { place, active, byEnter, today } = input
  const open = useWork(input)
  const { step } = open
  const view = open.shown.data
  const works = view ? offeredWork(view, step, place) : []
  const dialog = useWorkDialog(open.perform)
  const looking = useLooking(view?.items ?? [], active)
  const handlers = useCandidates(dialog, step)
  const days = answerDays(today)
  useFocus(active, dialog)

  const act = (work: Work) => {
    if (!open.busy) dialog.ask(work, firstForm(work, step?.mayStopOn, days))
  }
  const pictured = view?.items.find((item) => item.files.length > 0)
  useWorkKeys({
    ...{ active, byEnter, works, act, dialog, handlers: handlers ?? [] },
    view: pictured && (() => looking.look(pictured.documentId))
  })
  return {
    ...{ open, works, dialog, handlers, days, looking, act },
    grounds: step?.mayStopOn ?? []
  }
}

/** What an act begins with: whatever is most likely meant. */
function firstForm(
  work: Work,
  grounds: readonly StopGround[] | undefined,
  days: readonly DateString[]
): Partial<WorkForm> {
  if (work === 'urge') return { text: staffWords.dispatch.urge.note, answerBy: days[1] ?? null }
  const ground = grounds?.[0]
  return work === 'stop' && ground ? { ground } : {}
}

/** Today and the working days after it; the server knows the holidays. */
function answerDays(today: DateString): DateString[] {
  return [today, ...[1, 2, 3].map((days) => addWorkingDays({}, today, days))]
}

/** Who could take the step; the one with the least to do is chosen at first. */
function useCandidates(dialog: WorkDialogState, step: OpenWork['step']) {
  const asking = dialog.work === 'assign'
  const { data } = useHandlers(asking ? (step?.departmentId ?? null) : null)
  const holder = step?.handler
  const first = data?.handlers.find(({ name }) => maskName(name) !== holder)?.id
  const { fill } = dialog
  const chosen = dialog.form.handlerId
  useEffect(() => {
    if (asking && chosen === null && first) fill({ handlerId: first })
  }, [asking, chosen, first, fill])
  return data?.handlers ?? null
}

/** The cursor is put where something has to be written. */
function useFocus(active: boolean, { work, form }: WorkDialogState) {
  const writes = work !== null && work !== 'urge' && needsText(work, form.granted)
  useEffect(() => {
    if (active && writes) focusField(workFieldsId)
  }, [active, writes])
}
