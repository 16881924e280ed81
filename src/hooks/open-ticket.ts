// Where does somebody stand who has just booked? At the ticket; 返回 leads home, not into the booking.
import Taro from '@tarojs/taro'

const TICKET = 'pages/booking/ticket/index'

/** Opens the ticket of a new booking in place of the pages that led to it. */
export function openNewTicket(bookingId: string): void {
  void Taro.reLaunch({ url: `/${TICKET}?id=${bookingId}` })
}

/** Goes back to the ticket that was changed; opens it where it is not among the pages. */
export function backToTicket(bookingId: string): void {
  const pages = Taro.getCurrentPages()
  const at = pages.map((page) => page.route ?? '').findIndex((route) => route.includes(TICKET))
  if (at < 0) openNewTicket(bookingId)
  else void Taro.navigateBack({ delta: pages.length - 1 - at })
}
