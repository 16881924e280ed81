// The small picture of a document in a list: what kind of paper it is, at a glance.
import { View } from '@tarojs/components'
import type { Look } from './look'
import './document-picture.scss'

export interface DocumentPictureProps {
  readonly look: Look
  /** `wait` where something is still to be done with it. */
  readonly tone?: 'plain' | 'wait' | 'ok'
}

/** Fills the square that a row keeps for it. */
export function DocumentPicture({ look, tone = 'plain' }: DocumentPictureProps) {
  return (
    <View className={`document-pic document-pic-${tone}`} aria-hidden="true">
      <View className={`document-pic-shape document-pic-${look}`} />
    </View>
  )
}
