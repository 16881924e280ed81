// Nothing here yet: what this place will show, and what can be done now.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import './empty.scss'

export interface EmptyProps {
  readonly icon?: IconName
  readonly title: string
  readonly text?: string
  /** One action, or none. */
  readonly children?: ReactNode
}

/** A calm place holder, drawn by us. */
export function Empty({ icon = 'list', title, text, children }: EmptyProps) {
  return (
    <View className="empty">
      <View className="empty-pic">
        <Icon name={icon} className="empty-icon" />
      </View>
      <View className="empty-title">{title}</View>
      {text && <View className="empty-text">{text}</View>}
      {children && <View className="empty-act">{children}</View>}
    </View>
  )
}
