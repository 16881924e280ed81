// The keys of the open step: letters for what may be done, Esc for the way back. What lies on top (a
// question) has the keys to itself.
import type { OfferedWork } from '@/components/dispatch/offered-work'
import type { Work } from '@/domain/dispatch/work'
import type { Handlers } from '@/hooks/use-handlers'
import { useKeys, type Keymap } from '@/hooks/use-keys'
import type { WorkDialogState } from '@/hooks/use-work-dialog'
import { actKeys } from './act-keys'

export interface WorkKeysInput {
  readonly active: boolean
  readonly byEnter: boolean
  readonly works: readonly OfferedWork[]
  readonly act: (work: Work) => void
  readonly dialog: WorkDialogState
  /** Who can be chosen with the arrow keys. */
  readonly handlers: Handlers['handlers']
  /** Shows the first picture; undefined where there is none. */
  readonly view: (() => void) | undefined
}

/** Listens while `active`. */
export function useWorkKeys(input: WorkKeysInput): void {
  const { active, byEnter, works, act, dialog, handlers, view } = input
  useKeys({ ...actKeys(works, act, byEnter), v: view }, active)
  useKeys(dialogKeys(dialog, handlers), active && dialog.work !== null, true)
}

function dialogKeys(dialog: WorkDialogState, handlers: Handlers['handlers']): Keymap {
  const submit = () => void dialog.submit()
  const choose = (by: number) => () => {
    const at = handlers.findIndex(({ id }) => id === dialog.form.handlerId)
    const next = handlers[Math.min(handlers.length - 1, Math.max(0, at + by))]
    if (next) dialog.fill({ handlerId: next.id })
  }
  return {
    enter: submit,
    'ctrl+enter': submit,
    escape: dialog.close,
    arrowdown: choose(1),
    arrowup: choose(-1)
  }
}
