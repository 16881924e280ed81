// A sheet that comes up from below with more to choose or to read.
import type { ReactNode } from 'react'
import { Popup } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Icon, type IconName } from './icon'
import { Row } from './row'
import { Tap } from './tap'
import './sheet.scss'

export interface SheetProps {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** NutUI's popup from the bottom, with a title and a way to close it. */
export function Sheet({ open, title, onClose, children }: SheetProps) {
  return (
    <Popup visible={open} position="bottom" className="sheet" lockScroll onClose={onClose}>
      <View className="sheet-in" role="dialog" aria-label={title} aria-modal="true">
        <View className="sheet-head">
          <View className="sheet-title">{title}</View>
          <Tap className="sheet-close" onTap={onClose} label={words.common.close}>
            <Icon name="close" />
          </Tap>
        </View>
        <View className="sheet-body">{children}</View>
      </View>
    </Popup>
  )
}

export interface SheetAction {
  readonly name: string
  readonly note?: string
  readonly icon?: IconName
  readonly onTap: () => void
}

export interface ActionSheetProps extends Omit<SheetProps, 'children'> {
  readonly actions: readonly SheetAction[]
}

/** A sheet with one row for each thing that can be done. */
export function ActionSheet({ actions, ...sheet }: ActionSheetProps) {
  return (
    <Sheet {...sheet}>
      {actions.map(({ name, note, icon, onTap }) => (
        <Row key={name} title={name} note={note} icon={icon} onTap={onTap} />
      ))}
    </Sheet>
  )
}
