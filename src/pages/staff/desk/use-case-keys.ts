// The keys of the open case: letters for what may be done, 1 2 3 4 for the document, Esc for the way
// back. What lies on top (a question) has the keys to itself.
import type { DeskAct, OfferedAct } from '@/components/desk/offered'
import type { ActDialogState } from '@/hooks/use-act-dialog'
import { leaveField, useKeys, type Keymap } from '@/hooks/use-keys'
import type { Review } from '@/hooks/use-review'
import type { ReviewChoice } from '@/domain/checklist/review'
import { actKeys } from '../work/act-keys'

export interface CaseKeysInput {
  readonly active: boolean
  readonly byEnter: boolean
  readonly acts: readonly OfferedAct[]
  readonly act: (act: DeskAct) => void
  readonly review: Review
  readonly dialog: ActDialogState
  readonly view: () => void
}

/** Listens while `active`. */
export function useCaseKeys(input: CaseKeysInput): void {
  const { active, dialog } = input
  useKeys(caseKeys(input), active)
  useKeys(dialogKeys(dialog), active && dialog.act !== null, true)
}

function caseKeys({ acts, act, byEnter, review, view }: CaseKeysInput): Keymap {
  return {
    ...actKeys(acts, act, byEnter),
    j: () => review.step(1),
    k: () => review.step(-1),
    ...documentKeys(review),
    v: view,
    'ctrl+enter': review.writing ? review.save : undefined,
    escape: review.writing
      ? () => {
          leaveField()
          review.cancel()
        }
      : undefined
  }
}

function documentKeys({ current, choose }: Review): Keymap {
  if (!current) return {}
  const say = (choice: ReviewChoice) => () => choose(current, choice)
  return { 1: say('right'), 2: say('wrong'), 3: say('missing'), 4: say('other-proof') }
}

function dialogKeys(dialog: ActDialogState): Keymap {
  const submit = () => void dialog.submit()
  const promises = dialog.act === 'accept-provisionally'
  const { committed } = dialog.form
  return {
    enter: submit,
    'ctrl+enter': submit,
    ' ': promises ? () => dialog.fill({ committed: !committed }) : undefined,
    escape: dialog.close
  }
}
