// A question before an act: in the middle of a desk's screen, from below on a phone.
import type { ReactNode } from 'react'
import { Popup } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './desk-dialog.scss'

export interface DeskDialogProps {
  readonly open: boolean
  readonly wide: boolean
  readonly title: string
  readonly onClose: () => void
  /** The buttons below. */
  readonly foot?: ReactNode
  readonly children?: ReactNode
}

/** NutUI's popup with a title, a way out and a place for buttons. */
export function DeskDialog({ open, wide, title, onClose, foot, children }: DeskDialogProps) {
  return (
    <Popup
      visible={open}
      position={wide ? 'center' : 'bottom'}
      className={`desk-dialog ${wide ? 'desk-dialog-wide' : ''}`}
      lockScroll
      onClose={onClose}
    >
      <View className="desk-dialog-in" role="dialog" aria-modal="true" aria-label={title}>
        <View className="desk-dialog-head">
          <View className="desk-dialog-title">{title}</View>
          <Tap className="desk-dialog-close" onTap={onClose} label={words.common.close}>
            <Icon name="close" />
          </Tap>
        </View>
        <View className="desk-dialog-body">{children}</View>
        {foot && <View className="desk-dialog-foot">{foot}</View>}
      </View>
    </Popup>
  )
}
