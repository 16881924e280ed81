// Is this page the one in front? Pages below it stay alive and must keep quiet.
import { useState } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'

/** True from the moment the page is shown until another one covers it. */
export function useShown(): boolean {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  return shown
}
