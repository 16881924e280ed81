// How many are still missing, in one big figure, and how they divide.
import { View } from '@tarojs/components'
import './checklist-head.scss'

export interface ChecklistHeadProps {
  readonly title: string
  readonly text: string
  /** Whose and what, above the figure. */
  readonly about: string
}

/** The figure that everything below explains. */
export function ChecklistHead({ title, text, about }: ChecklistHeadProps) {
  return (
    <View className="checklist-head">
      <View className="checklist-about">{about}</View>
      <View className="checklist-figure" role="status">
        {title}
      </View>
      <View className="checklist-text">{text}</View>
    </View>
  )
}
