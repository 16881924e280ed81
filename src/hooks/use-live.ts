// What is shown of a hall is asked for again when it changes, for as long as it is shown.
import { useEffect } from 'react'
import { listenToHall } from '@/client/live'

/** Calls `reload` when the hall of an office has changed; does nothing while the office is null. */
export function useLive(officeId: string | null, reload: () => Promise<void>): void {
  useEffect(() => {
    if (officeId === null) return undefined
    return listenToHall(officeId, () => void reload())
  }, [officeId, reload])
}
