// What lies over the desk: the question before an act, and the pictures of a document.
import { ActDialog } from '@/components/desk/act-dialog'
import type { CaseView } from '@/hooks/use-desk-case'
import { LookedAt } from '../work/looked-at'
import { DeliveryDialog } from './delivery-dialog'
import type { OpenCase } from './use-open-case'

export interface CaseOverlaysProps {
  readonly one: OpenCase
  readonly view: CaseView
  readonly wide: boolean
}

/** Nothing while nothing is asked or looked at. */
export function CaseOverlays({ one, view, wide }: CaseOverlaysProps) {
  const { dialog, looking, open, delivering, endDelivering } = one
  return (
    <>
      <ActDialog
        act={dialog.act}
        view={view}
        form={dialog.form}
        problem={dialog.problem}
        wide={wide}
        busy={open.busy}
        onFill={dialog.fill}
        onSubmit={() => void dialog.submit()}
        onClose={dialog.close}
      />
      {delivering && (
        <DeliveryDialog
          view={view}
          wide={wide}
          onChosen={(chosen) => {
            open.shown.put(chosen)
            endDelivering()
          }}
          onClose={endDelivering}
        />
      )}
      <LookedAt looking={looking} />
    </>
  )
}
