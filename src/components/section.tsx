// A heading and what belongs under it.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './section.scss'

export interface SectionProps {
  readonly title: ReactNode
  /** A quiet action or figure at the right of the heading. */
  readonly right?: ReactNode
  readonly className?: string
  readonly children?: ReactNode
}

/** The heading says what follows; a screen reader can jump to it. */
export function Section({ title, right, className = '', children }: SectionProps) {
  return (
    <View className={`section ${className}`}>
      <View className="section-head">
        <View className="section-title" role="heading">
          {title}
        </View>
        {right}
      </View>
      {children}
    </View>
  )
}
