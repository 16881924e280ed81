// A value once it has stayed for a moment: nobody is asked about each of several taps.
import { useEffect, useState } from 'react'

const SETTLED_MS = 500

/** Null at once, anything else after half a second without another. */
export function useSettled<T>(value: T | null): T | null {
  const [settled, setSettled] = useState<T | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === null ? 0 : SETTLED_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
