// Does somebody stand in the hall? Its screen shows a code that changes every few minutes; whoever has
// seen it a moment ago is there. A photo of it is good for no longer than that.
import type { Instant } from '../time/instant'

const WINDOW_MS = 5 * 60_000
/** The page that a mini-program code opens, and what such a code says: 32 characters at most. */
export const ARRIVE_PAGE = 'pages/hall/arrive/index'
const SCENE = /^d:([0-9a-f]{16})$/
const TEXT = /^suozi:office:([a-z0-9][a-z0-9-]{0,63}):([0-9a-f]{16})$/

/** Makes a keyed hash of a text, in hexadecimal digits. */
type Hash = (text: string) => string

/** What the QR code on the screen says now, and until when it is shown. */
export function doorCode(
  officeId: string,
  now: Instant,
  hash: Hash
): { readonly qr: string; readonly until: Instant } {
  const window = Math.floor(now / WINDOW_MS)
  const qr = `suozi:office:${officeId}:${codeOf(officeId, window, hash)}`
  return { qr, until: ((window + 1) * WINDOW_MS) as Instant }
}

/** What the mini-program code says of a code at the door. */
export function doorScene(qr: string): string {
  return `d:${qr.slice(qr.lastIndexOf(':') + 1)}`
}

/** True for the code that an office shows now or has shown in the window before. */
export function isDoorCode(text: string, officeId: string, now: Instant, hash: Hash): boolean {
  const [, office, long] = TEXT.exec(text.trim()) ?? []
  // The scene has no room for the office; its hash is of the office all the same.
  const code = office === officeId ? long : SCENE.exec(text.trim())?.[1]
  const window = Math.floor(now / WINDOW_MS)
  return [window, window - 1].some((w) => code !== undefined && code === codeOf(officeId, w, hash))
}

function codeOf(officeId: string, window: number, hash: Hash): string {
  return hash(`hall door ${officeId} ${window}`).slice(0, 16)
}
