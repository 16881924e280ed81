// What lies over a staff page: the question before an act, and the pictures of a document.
import { WorkDialog } from '@/components/dispatch/work-dialog'
import { FileViewer } from '@/components/desk/file-viewer'
import { openFile } from '@/hooks/open-file'
import type { CaseView } from '@/hooks/use-work'
import { words } from '@/words'
import type { WorkState } from './use-open-work'

export interface WorkOverlaysProps {
  readonly one: WorkState
  readonly view: CaseView
  readonly wide: boolean
}

/** Nothing while nothing is asked or looked at. */
export function WorkOverlays({ one, view, wide }: WorkOverlaysProps) {
  const { dialog, looking, look, open } = one
  const { work } = dialog
  const item = view.items.find(({ documentId }) => documentId === looking?.documentId)
  return (
    <>
      <WorkDialog
        work={work}
        name={work ? words.dispatch.works.name(work, open.step?.handler ?? null) : ''}
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
      {looking && item && (
        <FileViewer
          item={item}
          index={looking.index}
          onTurn={(index) => look({ ...looking, index })}
          onClose={() => look(null)}
          onOpenFile={(url) => void openFile(url)}
        />
      )}
    </>
  )
}
