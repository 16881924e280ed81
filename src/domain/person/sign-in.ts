// Which desktop is meant by what a phone has scanned or somebody has typed? (扫码登录)
const QR = /^suozi:sign-in:([0-9a-f-]{36})$/i
const SHORT = /^[0-9a-f]{8}$/

/** An id, or the short code of one. */
export type SignInKey = { readonly id: string } | { readonly code: string }

/** What the QR code of an offered desktop says. */
export function signInQr(id: string): string {
  return `suozi:sign-in:${id}`
}

/** The end of the id, which is random: short enough to be compared and typed. */
export function signInCode(id: string): string {
  return id.slice(-8).toUpperCase()
}

/** The desktop that a text names; null for any other text. Blanks in a typed code do not count. */
export function readSignIn(text: string): SignInKey | null {
  const id = QR.exec(text.trim())?.[1]
  if (id) return { id: id.toLowerCase() }
  const code = text.replace(/\s/g, '').toLowerCase()
  return SHORT.test(code) ? { code } : null
}
