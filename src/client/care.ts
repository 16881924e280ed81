// Is the care mode on? Its own switch decides; before it was ever touched, the system's font size.
import Taro from '@tarojs/taro'

const KEY = 'care'
/** WeChat's own font sizes go from 16; from here on somebody wants it large. */
const LARGE = 20

type Listener = (on: boolean) => void
const listeners = new Set<Listener>()

/** True while type is large and contrast high. */
export function isCareOn(): boolean {
  const chosen: unknown = Taro.getStorageSync(KEY)
  if (chosen === 'on' || chosen === 'off') return chosen === 'on'
  return systemFontSize() >= LARGE
}

/** Turns the care mode on or off, for good. */
export function setCare(on: boolean): void {
  Taro.setStorageSync(KEY, on ? 'on' : 'off')
  for (const listener of listeners) listener(on)
}

/** Calls `listener` at each change; the answer ends that. */
export function onCareChange(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function systemFontSize(): number {
  if (process.env.TARO_ENV !== 'weapp') return 0
  return Taro.getSystemInfoSync().fontSizeSetting ?? 0
}
