// What does the QR of a paper say? On the web a link, so that the camera of any phone opens the page
// that verifies it; inside WeChat our own code, which its scanner reads in the mini-program.

/** The link to the page that verifies this paper, or `own` where there are no links. */
export function paperAddress(code: string, own: string): string {
  if (process.env.TARO_ENV !== 'h5') return own
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/pages/case/verify/index?code=${encodeURIComponent(code)}`
}
