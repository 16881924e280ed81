// What does the frame of a screen need to know of a call? Loading, failed, or of when it is.
import type { Called } from './use-call'

/** The props of the frame that come from a call. */
export function pageState(shown: Called<unknown>) {
  const { state, failure, asOf } = shown
  return { state, failure, asOf, reload: () => void shown.reload() }
}
