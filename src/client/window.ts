// How wide is the window, and is anybody looking at it?
import Taro from '@tarojs/taro'

/** The width in px. */
export function windowWidth(): number {
  return process.env.TARO_ENV === 'h5' ? window.innerWidth : Taro.getWindowInfo().windowWidth
}

/** Calls `listener` when the width may have changed; the answer ends that. */
export function onWidthChange(listener: () => void): () => void {
  if (process.env.TARO_ENV !== 'h5') return () => undefined
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** False while the browser's tab is behind another. A mini-program says so by hiding its page. */
export function isLookedAt(): boolean {
  return process.env.TARO_ENV !== 'h5' || document.visibilityState === 'visible'
}

/** Scrolls a list so far that the part with this id can be seen. */
export function bringIntoView(id: string): void {
  if (process.env.TARO_ENV !== 'h5') return
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
}
