// What does the QR on the hall's screen say? A link that any phone's camera opens, with the code of the
// moment in it; whoever scans it from inside the mini-program gets the same code out of it.
import { DOOR_PAGE, officeOfScene, sceneOf } from '@/domain/hall/poster'

/** The link to the page of an office, for the printed code at its door. */
export function officeAddress(officeId: string): string {
  return pageAddress(`${DOOR_PAGE}?office=${encodeURIComponent(officeId)}`, sceneOf(officeId))
}

/** The link to the page on which one checks in. */
export function doorAddress(code: string): string {
  return pageAddress(`pages/hall/arrive/index?code=${encodeURIComponent(code)}`, code)
}

/** The code in what was scanned: the code itself, the link that has it, or the page with its scene. */
export function doorCodeOf(scanned: string): string {
  const [, code] = /[?&](?:code|scene)=([^&]+)/.exec(scanned) ?? []
  return code === undefined ? scanned.trim() : decoded(code)
}

/** The office that the scene of a printed code names; null where it names none. */
export function officeOfDoor(scene: string): string | null {
  return officeOfScene(decoded(scene))
}

/** A text that was cut in the middle of a sign stays as it is: it is no code, and that is told. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Inside WeChat there are no links: its scanner reads our own code. */
function pageAddress(page: string, own: string): string {
  if (process.env.TARO_ENV !== 'h5') return own
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/${page}`
}
