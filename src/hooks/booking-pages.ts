// Where does somebody stand who has booked, or looks for another time? At the ticket, from which
// one goes home and not into the booking again; or at the slots, once.
import Taro from '@tarojs/taro'

const TICKET = 'pages/booking/ticket/index'
const PICK = 'pages/booking/pick/index'

/** Opens the ticket of a booking, made or moved, in place of the pages that led to it. */
export function openNewTicket(bookingId: string): void {
  void Taro.reLaunch({ url: `/${TICKET}?id=${bookingId}` })
}

/** Goes back to the slots of an office; opens them where they are not among the pages. */
export function backToSlots(caseId: string, officeId: string): void {
  const pages = Taro.getCurrentPages()
  const at = pages.map((page) => page.route ?? '').findIndex((route) => route.includes(PICK))
  if (at >= 0) void Taro.navigateBack({ delta: pages.length - 1 - at })
  else void Taro.redirectTo({ url: `/${PICK}?case=${caseId}&office=${officeId}` })
}
