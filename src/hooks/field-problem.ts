// Which field does a refusal speak of? Its sentence then stands below that field.
import type { ShownFailure } from '@/client/failure-text'

/** What is wrong with this field; null where the refusal is about something else. */
export function problemOf(failure: ShownFailure | null, field: string): string | null {
  return failure?.field === field ? failure.text : null
}
