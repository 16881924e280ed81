// What may a page of ours do in a browser? Only what it needs, and only with what comes from here.
const CONTENT = [
  "default-src 'self'",
  "script-src 'self'",
  // Taro's components set styles on their elements.
  "style-src 'self' 'unsafe-inline'",
  // Icons are drawn inline, tickets are drawn on a canvas.
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'"
].join('; ')

const SNIFFED_NEVER = { 'x-content-type-options': 'nosniff' } as const

/** For the answer to a call, which is read by a program and never shown as a page: in a village bytes count. */
export const callHeaders = SNIFFED_NEVER

/** For every other answer. */
export const securityHeaders = {
  ...SNIFFED_NEVER,
  'content-security-policy': CONTENT,
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=()'
} as const

/** For a file that a person has handed in: shown, never run. */
export const fileHeaders = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'",
  'cache-control': 'private, max-age=600'
} as const
