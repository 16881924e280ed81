// A quiet word that something worked; it goes away by itself.
import { useEffect } from 'react'
import { View } from '@tarojs/components'
import './toast.scss'

export interface ToastProps {
  /** Null shows nothing. */
  readonly text: string | null
  readonly onEnd: () => void
}

const SHOWN_MS = 2400

/** Says it once, above the bar, and then calls `onEnd`. */
export function Toast({ text, onEnd }: ToastProps) {
  useEffect(() => {
    if (text === null) return undefined
    const timer = setTimeout(onEnd, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [text, onEnd])
  if (text === null) return null
  return (
    <View className="toast" role="status">
      {text}
    </View>
  )
}
