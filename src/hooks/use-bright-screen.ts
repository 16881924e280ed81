// Is the screen bright enough to be read by a scanner?
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { brighten } from '@/client/screen'

/** Keeps the screen bright while the page is in front and `wanted`. */
export function useBrightScreen(wanted: boolean): void {
  const restore = useRef<(() => void) | null>(null)
  const darken = () => {
    restore.current?.()
    restore.current = null
  }
  const light = () => {
    if (wanted) restore.current ??= brighten()
  }
  useDidShow(light)
  useDidHide(darken)
  useEffect(() => {
    if (wanted) restore.current ??= brighten()
    return darken
  }, [wanted])
}
