// Which pages have been given? Small pictures to look at, each with a way to take it out.
import { Image, View } from '@tarojs/components'
import { words } from '@/words'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './file-grid.scss'

export interface FileGridProps {
  readonly files: readonly {
    readonly id: string
    readonly mediaType: string
    readonly url: string | null
  }[]
  readonly onSee: (id: string) => void
  /** Without it nothing can be taken out. */
  readonly onRemove?: ((id: string) => void) | undefined
  /** Without it nothing can be added. */
  readonly onAdd?: (() => void) | undefined
}

/** Three in a row; the last cell adds one more. */
export function FileGrid({ files, onSee, onRemove, onAdd }: FileGridProps) {
  const text = words.document
  return (
    <View className="files">
      {files.map((file, i) => (
        <View key={file.id} className="file">
          <Tap className="file-see" label={text.files.open(i + 1)} onTap={() => onSee(file.id)}>
            {file.url && file.mediaType.startsWith('image/') ? (
              <Image className="file-picture" src={file.url} mode="aspectFill" lazyLoad />
            ) : (
              <View className="file-plain">
                <Icon name="file" />
                <View>{text.files.pdf}</View>
              </View>
            )}
          </Tap>
          {onRemove && (
            <Tap
              className="file-remove"
              label={text.files.remove(i + 1)}
              onTap={() => onRemove(file.id)}
            >
              <View className="file-remove-dot">
                <Icon name="close" className="file-remove-icon" />
              </View>
            </Tap>
          )}
        </View>
      ))}
      {onAdd && (
        <Tap className="file file-add" onTap={onAdd}>
          <Icon name="plus" />
          <View>{files.length > 0 ? text.give.more : text.give.attach}</View>
        </Tap>
      )}
    </View>
  )
}
