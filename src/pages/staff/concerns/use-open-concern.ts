// The open concern with what may be done, what is asked, and the keys that do it.
import { useEffect } from 'react'
import { concernFieldsId } from '@/components/concern/concern-dialog'
import {
  offeredConcernWorks,
  type OfferedConcernWork
} from '@/components/concern/offered-concern-works'
import type { ConcernWork } from '@/domain/concern/answering'
import type { ConcernQueue } from '@/hooks/use-concern-queue'
import { useConcernWork, type ConcernWorkState } from '@/hooks/use-concern-work'
import { focusField, useKeys, type Keymap } from '@/hooks/use-keys'
import { actKeys } from '../work/act-keys'

export type Concern = ConcernQueue['concerns'][number]

export interface OpenConcernInput {
  readonly concern: Concern
  readonly departments: ConcernQueue['departments']
  /** Hears keys. */
  readonly active: boolean
  /** Whether Enter does the main act: not while the arrow keys stand on another line. */
  readonly byEnter: boolean
  readonly onMoved: () => void
  readonly onDone: (work: ConcernWork) => void
}

export interface OpenConcern {
  readonly works: readonly OfferedConcernWork[]
  readonly dialog: ConcernWorkState
  act(work: ConcernWork): void
}

/** One concern; another one is another component. */
export function useOpenConcern(input: OpenConcernInput): OpenConcern {
  const { concern, departments, active, byEnter, onMoved, onDone } = input
  const works = offeredConcernWorks(concern)
  const dialog = useConcernWork(concern.id, onMoved, onDone)
  const writing = dialog.work !== null && dialog.work !== 'designate'
  useEffect(() => {
    if (active && writing) focusField(concernFieldsId)
  }, [active, writing])
  const act = (work: ConcernWork) => {
    if (!dialog.busy) dialog.ask(work)
  }
  useKeys(actKeys(works, act, byEnter), active)
  useKeys(dialogKeys(dialog, departments), active && dialog.work !== null, true)
  return { works, dialog, act }
}

/** Enter in a field is a new line; with Ctrl it sends. Arrows walk along the departments. */
function dialogKeys(dialog: ConcernWorkState, departments: ConcernQueue['departments']): Keymap {
  const submit = () => void dialog.submit()
  const step = (by: number) => () => {
    const at = departments.findIndex(({ id }) => id === dialog.form.departmentId)
    const next = departments[Math.min(departments.length - 1, Math.max(0, at + by))]
    if (next) dialog.fill({ departmentId: next.id })
  }
  return {
    enter: submit,
    'ctrl+enter': submit,
    escape: dialog.close,
    ...(dialog.work === 'designate' && {
      arrowdown: step(1),
      arrowright: step(1),
      arrowup: step(-1),
      arrowleft: step(-1)
    })
  }
}
