// Which keys are there?
import { View } from '@tarojs/components'
import { words } from '@/words'
import { DeskDialog } from './desk-dialog'
import { Kbd } from './kbd'
import './keys-sheet.scss'

export interface KeysSheetProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** One line a key. */
export function KeysSheet({ open, onClose }: KeysSheetProps) {
  const { title, rows } = words.staff.keys
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
