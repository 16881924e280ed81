// The ticket itself, what to bring, and the ways to be there in time.
import Taro from '@tarojs/taro'
import { BringCard } from '@/components/booking/bring-card'
import { RouteSheet } from '@/components/booking/route-sheet'
import { TicketCard } from '@/components/booking/ticket-card'
import { TicketWays } from '@/components/booking/ticket-ways'
import { Card } from '@/components/card'
import { ArriveRow } from '@/components/hall/arrive-row'
import { Row } from '@/components/row'
import { Toast } from '@/components/toast'
import { isInHall } from '@/domain/booking/status'
import type { Booking } from '@/hooks/use-booking'
import { useCalendar } from '@/hooks/use-calendar'
import { canScan } from '@/hooks/use-scan'
import { usePhone } from '@/hooks/use-phone'
import { useRoute } from '@/hooks/use-route'
import { words } from '@/words'
import { Missed } from './missed'

const text = words.booking.ticket

/** Of a booking that has a place, or had one. */
export function Ticket({ booking }: { readonly booking: Booking }) {
  const route = useRoute()
  const calendar = useCalendar()
  const phone = usePhone()
  const { office, caseId, bundleId } = booking
  const whole = bundleId && `/pages/apply/bundle/index?id=${bundleId}`
  const ahead = booking.status === 'booked' || booking.status === 'held'
  return (
    <>
      <TicketCard booking={booking} />
      {booking.status === 'no-show' && <Missed bookingId={booking.id} />}
      <InHall booking={booking} />
      <ArriveRow booking={booking} canScan={canScan} onOpen={go} />
      {ahead && (
        <BringCard
          booking={booking}
          onFix={() => go(whole ?? `/pages/apply/checklist/index?id=${caseId}`)}
        />
      )}
      <TicketWays
        booking={booking}
        twice={calendar.twice}
        onRoute={() => void route.open(office)}
        onCalendar={() => void calendar.add(booking)}
        onRing={() => phone.ring(office.phone)}
        onProgress={() => go(whole ?? `/pages/case/progress/index?id=${caseId}`)}
      />
      <RouteSheet
        route={route}
        directions={office.directions}
        floor={office.floor}
        phone={office.phone}
        onRing={phone.ring}
      />
      <Toast
        text={calendar.outcome && text.calendarDone[calendar.outcome]}
        onEnd={calendar.clear}
      />
      <Toast text={phone.failed && words.case.do.callFailed(phone.failed)} onEnd={phone.clear} />
    </>
  )
}

/** Who has checked in sees how far the queue is. */
function InHall({ booking: { status, ticketId } }: { readonly booking: Booking }) {
  const { hall, hallNote } = words.booking.wait.ticket
  if (ticketId === null || !isInHall(status)) return null
  return (
    <Card flush>
      <Row
        icon="bell"
        iconTone="main"
        title={hall}
        note={hallNote}
        onTap={() => go(`/pages/hall/ticket/index?id=${ticketId}`)}
      />
    </Card>
  )
}

function go(url: string) {
  void Taro.navigateTo({ url })
}
