// Which sentences fit a refusal best? One source for the door's `message` and for the screens.
import type { Failure, FailureCode } from '@/contract/failure'
import { words } from './index'
import { article } from './zh/case-basis'
import type { FailureWords } from './zh/failure-said'

/** The server's refusals, and the one that only the client can know. */
export type AnyFailure = Omit<Failure, 'code'> & { readonly code: FailureCode | 'offline' }

const RESIDENTS = new Set(['ZJ-6', 'ZJ-15', 'ZJ-30'])

/** What happened (title), why and what can be done (text); there is one for every refusal. */
export function failureWords(failure: AnyFailure): FailureWords {
  const found =
    told(failure) ?? fieldWords(failure) ?? obstacleWords(failure) ?? codeWords(failure.code)
  const law = lawOf(failure)
  return law ? { ...found, text: `${found.text}（${law}）` } : found
}

/** The same as one line, for whoever shows no more than that. */
export function failureSentence(failure: AnyFailure): string {
  const { title, text } = failureWords(failure)
  return `${title}。${text}`
}

/**
 * ZJ-43: staff are told which article refuses. What a resident chooses (channel, delivery, errand) is
 * refused in plain words alone.
 */
function lawOf({ rule }: AnyFailure): string | null {
  if (!rule || RESIDENTS.has(rule)) return null
  return /^(ZJ|AL)-\d/.test(rule) ? article(rule) : null
}

/** A server newer than this app may refuse in a way that it does not know yet. */
function codeWords(code: string): FailureWords {
  const { codes } = words.failure
  return new Map<string, FailureWords>(Object.entries(codes)).get(code) ?? codes.internal
}

/** Where the server sent numbers or dates with it. */
function told({ code, facts }: AnyFailure): FailureWords | null {
  if (code === 'offline' || !facts) return null
  return words.failure.withFacts[code]?.(facts) ?? null
}

function fieldWords({ code, field, detail }: AnyFailure): FailureWords | null {
  if (code !== 'invalid-input') return null
  const { fields } = words.failure
  const last = field?.split('.').pop() ?? ''
  return fields[`${last}.${detail ?? ''}`] ?? fields[last] ?? fields[detail ?? ''] ?? null
}

function obstacleWords({ code, detail }: AnyFailure): FailureWords | null {
  if (code !== 'obstacle') return null
  const text = new Map<string, string>(Object.entries(words.failure.obstacles)).get(detail ?? '')
  return text ? { title: words.failure.codes.obstacle.title, text } : null
}
