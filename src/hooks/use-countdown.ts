// How long is a place still kept? Counted from the server's time: the phone's clock may be wrong,
// and the demo's clock is its own.
import { useEffect, useState } from 'react'
import type { Instant } from '@/domain/time/instant'
import { useCall } from './use-call'

const SECOND = 1000

/** Whole seconds until an instant, 0 when it is over; null where there is nothing to count. */
export function useCountdown(until: Instant | null): number | null {
  const clock = useCall('clock.show', until === null ? null : {})
  const [now, setNow] = useState(() => Date.now())
  const [offset, setOffset] = useState(0)
  const demoNow = clock.data?.now
  useEffect(() => {
    if (demoNow !== undefined) setOffset(demoNow - Date.now())
  }, [demoNow])
  useEffect(() => {
    if (until === null) return undefined
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [until])
  // Outside the demo that call does not exist; the phone's own clock has to do.
  if (until === null || clock.state === 'loading') return null
  return Math.max(0, Math.ceil((until - now - offset) / SECOND))
}
