// Was this page opened only to be printed?
import { useEffect, useRef } from 'react'

export { canPrint } from '@/client/print'

/** Prints as soon as everything is there, and not again when it is shown anew. */
export function usePrintOnce(ready: boolean, print: (() => void) | null): void {
  const done = useRef(false)
  useEffect(() => {
    if (!ready || !print || done.current) return
    done.current = true
    print()
  }, [ready, print])
}
