// How long is a place still kept? Counted from the server's time: the phone's clock may be wrong,
// and the demo's clock is its own.
import { useEffect, useState } from 'react'
import type { Instant } from '@/domain/time/instant'
import { useCall } from './use-call'

const SECOND = 1000

/** Whole seconds until an instant, 0 when it is over; null where there is nothing to count. */
export function useCountdown(until: Instant | null): number | null {
  const clock = useCall('clock.show', until === null ? null : {})
  const [left, setLeft] = useState<number | null>(null)
  const demoNow = clock.data?.now
  const known = clock.state !== 'loading'
  useEffect(() => {
    if (until === null || !known) return undefined
    // Outside the demo that call does not exist; the phone's own clock has to do.
    const offset = demoNow === undefined ? 0 : demoNow - Date.now()
    const count = () => setLeft(Math.max(0, Math.ceil((until - Date.now() - offset) / SECOND)))
    const first = setTimeout(count)
    const timer = setInterval(count, SECOND)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [until, demoNow, known])
  return until === null ? null : left
}
