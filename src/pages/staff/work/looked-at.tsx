// The pictures of the document that is looked at, over the whole screen.
import { FileViewer } from '@/components/desk/file-viewer'
import { openFile } from '@/hooks/open-file'
import type { Looking } from './use-looking'

/** Nothing while none is looked at. */
export function LookedAt({ looking }: { readonly looking: Looking }) {
  const { item, index, turn, close } = looking
  if (!item) return null
  return (
    <FileViewer
      item={item}
      index={index}
      onTurn={turn}
      onClose={close}
      onOpenFile={(url) => void openFile(url)}
    />
  )
}
