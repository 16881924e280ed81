// Is there room for list, case and actions side by side?
import { useEffect, useState } from 'react'
import { onWidthChange, windowWidth } from '@/client/window'

/** Below this one thing is shown at a time. */
const WIDE_PX = 960

/** True on a desk's screen, false on a phone's; follows the window. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => windowWidth() >= WIDE_PX)
  useEffect(() => onWidthChange(() => setWide(windowWidth() >= WIDE_PX)), [])
  return wide
}
