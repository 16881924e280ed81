// A reason not to start, told in one clear sentence instead of a stack.
import { isNativeError } from 'node:util/types'

export class StartRefusal extends Error {}

/** The code of an error of Node.js or of PostgreSQL; '' where it has none. */
export function codeOf(error: unknown): string {
  return isNativeError(error) && 'code' in error ? String(error.code) : ''
}
