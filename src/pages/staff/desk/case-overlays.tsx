// What lies over the desk: the question before an act, and the pictures of a document.
import { ActDialog } from '@/components/desk/act-dialog'
import { FileViewer } from '@/components/desk/file-viewer'
import { openFile } from '@/hooks/open-file'
import type { CaseView } from '@/hooks/use-desk-case'
import type { OpenCase } from './use-open-case'

export interface CaseOverlaysProps {
  readonly one: OpenCase
  readonly view: CaseView
  readonly wide: boolean
}

/** Nothing while nothing is asked or looked at. */
export function CaseOverlays({ one, view, wide }: CaseOverlaysProps) {
  const { dialog, looking, look, open } = one
  const item = view.items.find(({ documentId }) => documentId === looking?.documentId)
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
