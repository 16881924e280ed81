// Which keys are there?
import { View } from '@tarojs/components'
import { staffWords } from '@/words/staff'
import { DeskDialog } from './desk-dialog'
import { Kbd } from './kbd'
import './keys-sheet.scss'

export interface KeysSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  /** The keys and what they do; those of the desk unless told. */
  readonly rows?: readonly (readonly [string, string])[]
}

/** One line a key. */
export function KeysSheet({ open, onClose, rows = staffWords.staff.keys.rows }: KeysSheetProps) {
  const { title } = staffWords.staff.keys
  return (
    <DeskDialog open={open} wide title={title} onClose={onClose}>
      {rows.map(([keys, does]) => (
        <View key={keys} className="keys-row">
          <View className="keys-keys">
            {keys.split(' ').map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </View>
          <View>{does}</View>
        </View>
      ))}
    </DeskDialog>
  )
}
