// What is written down about a call: facts and one sentence, never what a person typed.
import { isNativeError } from 'node:util/types'

export interface Log {
  info(facts: object, sentence: string): void
  warn(facts: object, sentence: string): void
  error(facts: object, sentence: string): void
}

export interface ErrorFacts {
  readonly error: string
  readonly code?: string | undefined
  readonly says?: string
  readonly trace?: readonly string[] | undefined
}

/** Lines of JSON on standard output, which the cloud keeps. */
export const jsonLog: Log = {
  info: (facts, sentence) => write('info', facts, sentence),
  warn: (facts, sentence) => write('warn', facts, sentence),
  error: (facts, sentence) => write('error', facts, sentence)
}

/** Says nothing. */
export const noLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/**
 * What a log may keep of an error: its kind, its code, where it came from. PostgreSQL quotes values in
 * what it says of wrong data (class 22), so that is left out.
 */
export function errorFacts(error: unknown): ErrorFacts {
  if (!isNativeError(error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const says = code?.startsWith('22') ? 'wrong data' : error.message
  const trace = error.stack?.split('\n').filter((line) => line.startsWith('    at '))
  return { error: error.name, code, says, trace: trace?.map((line) => line.trim()) }
}

function write(level: string, facts: object, sentence: string) {
  const line = { level, at: new Date().toISOString(), ...facts, message: sentence }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
