// A code that is said aloud: large, in two groups of three.
import { View } from '@tarojs/components'
import { words } from '@/words'
import './shown-code.scss'

export interface ShownCodeProps {
  readonly label: string
  readonly code: string
  readonly hint: string
}

/** Label, figures and what they are for. */
export function ShownCode({ label, code, hint }: ShownCodeProps) {
  return (
    <View className="shown-code">
      <View className="shown-code-label">{label}</View>
      <View className="shown-code-figures">{words.errand.spaced(code)}</View>
      <View className="shown-code-label">{hint}</View>
    </View>
  )
}
