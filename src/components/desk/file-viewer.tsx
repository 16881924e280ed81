// The pictures of one document, large, one after the other.
import { Image, View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './file-viewer.scss'

type Item = Output<'case.show'>['items'][number]

export interface FileViewerProps {
  readonly item: Item
  /** Which of its files. */
  readonly index: number
  readonly onTurn: (index: number) => void
  readonly onClose: () => void
  /** Opens a file that is no picture. */
  readonly onOpenFile: (url: string) => void
}

/** Fills the screen; Esc closes it, ← and → turn. */
export function FileViewer({ item, index, onTurn, onClose, onOpenFile }: FileViewerProps) {
  const text = staffWords.staff.viewer
  const count = item.files.length
  return (
    <View className="file-viewer" role="dialog" aria-modal="true" aria-label={item.name}>
      <View className="file-viewer-head">
        <View>{[item.name, text.page(index + 1, count)].join(words.common.dot)}</View>
        <Tap className="file-viewer-button" onTap={onClose} label={words.common.close}>
          <Icon name="close" />
        </Tap>
      </View>
      <View className="file-viewer-body">
        <Turn icon="back" label={text.before} to={index - 1} count={count} onTurn={onTurn} />
        <Picture file={item.files[index]} onOpenFile={onOpenFile} />
        <Turn icon="go" label={text.after} to={index + 1} count={count} onTurn={onTurn} />
      </View>
    </View>
  )
}

interface PictureProps {
  readonly file: Item['files'][number] | undefined
  readonly onOpenFile: (url: string) => void
}

function Picture({ file, onOpenFile }: PictureProps) {
  const text = staffWords.staff.viewer
  const url = file?.url
  if (!file || !url) return <View className="file-viewer-gone">{text.gone}</View>
  if (file.mediaType === 'application/pdf') {
    return (
      <View className="file-viewer-gone">
        <View>{file.name}</View>
        <Button kind="second" onTap={() => onOpenFile(url)}>
          {words.common.open}
        </Button>
      </View>
    )
  }
  return <Image className="file-viewer-picture" src={url} mode="aspectFit" aria-label={file.name} />
}

interface TurnProps {
  readonly icon: 'back' | 'go'
  readonly label: string
  readonly to: number
  readonly count: number
  readonly onTurn: (index: number) => void
}

function Turn({ icon, label, to, count, onTurn }: TurnProps) {
  const none = to < 0 || to >= count
  return (
    <Tap
      className={`file-viewer-button ${none ? 'file-viewer-none' : ''}`}
      disabled={none}
      label={label}
      onTap={() => onTurn(to)}
    >
      <Icon name={icon} />
    </Tap>
  )
}
