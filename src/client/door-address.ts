// What does the QR on the hall's screen say? A link that any phone's camera opens, with the code of the
// moment in it; whoever scans it from inside the mini-program gets the same code out of it.

/** The link to the page on which one checks in. */
export function doorAddress(code: string): string {
  if (process.env.TARO_ENV !== 'h5') return code
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/pages/hall/arrive/index?code=${encodeURIComponent(code)}`
}

/** The code in what was scanned: the code itself, the link that has it, or the page with its scene. */
export function doorCodeOf(scanned: string): string {
  const [, code] = /[?&](?:code|scene)=([^&]+)/.exec(scanned) ?? []
  return code === undefined ? scanned.trim() : decodeURIComponent(code)
}
