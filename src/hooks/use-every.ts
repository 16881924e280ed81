// What staff look at is asked again every 15 s while somebody looks: colleagues and residents move it.
import { useEffect } from 'react'
import { isLookedAt } from '@/client/window'

const EVERY_MS = 15_000

/** Calls `reload` again and again while `active` and the window is looked at. */
export function useEvery(reload: () => Promise<void>, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined
    const timer = setInterval(() => {
      if (isLookedAt()) void reload()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [active, reload])
}
