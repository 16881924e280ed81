// Which key does this? Shown only where there are keys.
import { View } from '@tarojs/components'
import './kbd.scss'

export interface KbdProps {
  readonly children: string
}

/** One key, drawn as a key; a screen reader hears the button, not the key. */
export function Kbd({ children }: KbdProps) {
  return (
    <View className="kbd" aria-hidden="true">
      {children}
    </View>
  )
}
