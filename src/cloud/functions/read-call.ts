// Which call is this, and is its input right? The first thing that is wrong is named by its field.
import * as v from 'valibot'
import { calls, type CallName } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { policy } from '@/contract/policy'

/** Words that our schemas say of a wrong value; Valibot's own sentences are not for residents. */
const OWN_WORD = /^[a-z][a-z0-9-]*$/
/** PostgreSQL keeps no NUL, and half a character is none. */
const NO_TEXT = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The call that a body names. Calls of the demo do not exist outside it. */
export function readCall(body: unknown, demo: boolean): Result<{ name: CallName; input: unknown }> {
  if (!isObject(body)) return refuse('invalid-input', { field: 'call', detail: 'missing' })
  const { call: name, input = {} } = body
  if (name === undefined) return refuse('invalid-input', { field: 'call', detail: 'missing' })
  if (typeof name !== 'string' || !isCall(name)) return refuse('unknown-call')
  if (policy[name].who === 'demo' && !demo) return refuse('unknown-call')
  return answer({ name, input })
}

/** The input as its schema makes it, or the first field that is wrong. What is unknown is left out. */
export function checkInput(name: CallName, input: unknown): Result<unknown> {
  const odd = oddText(input)
  if (odd !== null) return refuse('invalid-input', { field: odd, detail: 'characters' })
  const checked = v.safeParse(calls[name].input, input, {
    abortEarly: true,
    abortPipeEarly: true
  })
  if (checked.success) return answer(checked.output)
  const issue = checked.issues[0]
  return refuse('invalid-input', {
    field: v.getDotPath(issue) ?? 'input',
    detail: detailOf(issue)
  })
}

function detailOf(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'missing'
  return OWN_WORD.test(issue.message) ? issue.message : 'type'
}

/** The path of a text that can't be kept. */
function oddText(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return NO_TEXT.test(value) ? path || 'input' : null
  if (!isObject(value)) return null
  for (const [key, inner] of Object.entries(value)) {
    const here = NO_TEXT.test(key) ? path || 'input' : oddText(inner, path ? `${path}.${key}` : key)
    if (here !== null) return here
  }
  return null
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
