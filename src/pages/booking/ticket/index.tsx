// When, where, what to bring, and the code for the counter. It opens without network.
import { useEffect, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { MovedCard } from '@/components/booking/moved-card'
import { WaitingCard } from '@/components/booking/waiting-card'
import { Confirm } from '@/components/confirm'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { pageState } from '@/hooks/page-state'
import { useBookedBeside, useBooking, type Booking } from '@/hooks/use-booking'
import { useBrightScreen } from '@/hooks/use-bright-screen'
import { useCountdown } from '@/hooks/use-countdown'
import { words } from '@/words'
import { Ticket } from './ticket'
import { hasBar, TicketBar } from './ticket-bar'

const text = words.booking.ticket

/** 预约凭证, 候补. */
export default function TicketPage() {
  const { id = '' } = useRouter().params
  const { shown, confirm, confirming, cancel, cancelling } = useBooking(id)
  const [asking, setAsking] = useState(false)
  const booking = shown.data
  useBrightScreen(booking?.status === 'booked')
  const giveBack = async () => {
    await cancel()
    setAsking(false)
  }
  return (
    <Page
      title={booking && waits(booking) ? words.booking.wait.ticket.title : text.title}
      {...pageState(shown)}
      state={id ? shown.state : 'ready'}
      skeleton="ticket"
      refused={confirming.failure ?? cancelling.failure}
      onRefusedClose={() => {
        confirming.clear()
        cancelling.clear()
      }}
      bar={
        booking &&
        hasBar(booking) && (
          <TicketBar
            booking={booking}
            taking={confirming.busy}
            onTake={() => void confirm()}
            onLeave={() => setAsking(true)}
          />
        )
      }
    >
      {booking && <MovedCard booking={booking} />}
      {booking &&
        (waits(booking) ? (
          <Waits booking={booking} reload={shown.reload} />
        ) : (
          <Ticket booking={booking} />
        ))}
      {!id && <Empty icon="ticket" title={words.booking.noCase} text={words.booking.noCaseHint} />}
      <Confirm
        open={asking}
        {...question(booking)}
        danger
        busy={cancelling.busy}
        onYes={() => void giveBack()}
        onNo={() => setAsking(false)}
      />
    </Page>
  )
}

interface WaitsProps {
  readonly booking: Booking
  readonly reload: () => Promise<void>
}

/** Whether an offer still stands is the server's to say. */
function Waits({ booking, reload }: WaitsProps) {
  const offered = booking.status === 'offered'
  const seconds = useCountdown(offered ? booking.holdUntil : null)
  const other = useBookedBeside(offered ? booking.caseId : '')
  const over = seconds === 0
  useEffect(() => {
    if (over) void reload()
  }, [over, reload])
  return <WaitingCard booking={booking} seconds={seconds} other={other} />
}

function waits({ status }: Booking): boolean {
  return status === 'waitlisted' || status === 'offered'
}

/** What is lost by it, asked once more. */
function question(booking: Booking | undefined) {
  const { wait } = words.booking
  if (booking?.status === 'waitlisted') {
    const { leaveTitle, leaveText, leaveYes, leaveNo } = wait.ticket
    return { title: leaveTitle, text: leaveText, yes: leaveYes, no: leaveNo }
  }
  if (booking?.status === 'offered') {
    const { declineTitle, declineText, declineYes, declineNo } = wait.ticket
    return { title: declineTitle, text: declineText, yes: declineYes, no: declineNo }
  }
  const { cancelTitle, cancelText, cancelYes, cancelNo } = text
  return { title: cancelTitle, text: cancelText, yes: cancelYes, no: cancelNo }
}
