// What lies over a staff page: the question before an act, and the pictures of a document.
import { WorkDialog } from '@/components/dispatch/work-dialog'
import { staffWords } from '@/words/staff'
import { LookedAt } from './looked-at'
import type { WorkState } from './use-open-work'

export interface WorkOverlaysProps {
  readonly one: WorkState
  readonly wide: boolean
}

/** Nothing while nothing is asked or looked at. */
export function WorkOverlays({ one, wide }: WorkOverlaysProps) {
  const { dialog, looking, open } = one
  const { work } = dialog
  return (
    <>
      <WorkDialog
        work={work}
        name={work ? staffWords.dispatch.works.name(work, open.step?.handler ?? null) : ''}
        form={dialog.form}
        problem={dialog.problem}
        wide={wide}
        busy={open.busy}
        grounds={one.grounds}
        handlers={one.handlers}
        days={one.days}
        onFill={dialog.fill}
        onSubmit={() => void dialog.submit()}
        onClose={dialog.close}
      />
      <LookedAt looking={looking} />
    </>
  )
}
