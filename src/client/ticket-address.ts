// What does the QR of a paper ticket say? On the web a link, so that the camera of any phone opens the
// live ticket; inside WeChat our own code, which its scanner reads in the mini-program.

/** The link to the live ticket, or our own code where there are no links. */
export function ticketAddress(ticketId: string): string {
  if (process.env.TARO_ENV !== 'h5') return `suozi:ticket:${ticketId}`
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/pages/hall/ticket/index?id=${encodeURIComponent(ticketId)}`
}
