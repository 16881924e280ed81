// Is this what I want, and is everything there for one visit? The place is kept meanwhile.
import { useEffect } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { KeptPlace } from '@/components/booking/kept-place'
import { PlaceLines } from '@/components/booking/place-card'
import { ReadinessCard } from '@/components/booking/readiness-card'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { SubscribeSheet } from '@/components/notice/subscribe-sheet'
import { Page } from '@/components/page'
import { backToSlots, openNewTicket } from '@/hooks/booking-pages'
import { pageState } from '@/hooks/page-state'
import { useBooking, type Booking } from '@/hooks/use-booking'
import { useCountdown } from '@/hooks/use-countdown'
import { useSubscribe } from '@/hooks/use-subscribe'
import { words } from '@/words'

const text = words.booking.confirm

/** 确认预约. */
export default function ConfirmPage() {
  const { booking: bookingId = '' } = useRouter().params
  const { shown, confirm, confirming } = useBooking(bookingId)
  const booking = shown.data
  const seconds = useCountdown(booking?.holdUntil ?? null)
  const { reload } = shown
  const over = seconds === 0
  useEffect(() => {
    // Whether the place is still kept is the server's to say.
    if (over) void reload()
  }, [over, reload])
  const subscribe = useSubscribe('book', { caseId: booking?.caseId ?? '' })
  const done = async () => {
    if (await subscribe.beside(confirm)) openNewTicket(bookingId)
  }
  const again = () => backToSlots(booking?.caseId ?? '', booking?.office.id ?? '')
  // While they are asked which messages may come, nothing changes under the question.
  const { asking } = subscribe
  const kept = asking || (booking?.canConfirm === true && !over)
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      state={bookingId ? shown.state : 'ready'}
      skeleton="card"
      refused={kept ? confirming.failure : null}
      onRefusedClose={confirming.clear}
      bar={
        kept && (
          <>
            <Button kind="second" onTap={again}>
              {text.other}
            </Button>
            <Button loading={confirming.busy || asking} onTap={() => void done()}>
              {text.confirm}
            </Button>
          </>
        )
      }
    >
      {booking && kept && <Held booking={booking} seconds={seconds} />}
      {booking && !kept && <Over booking={booking} onAgain={again} />}
      {!bookingId && <Empty title={words.booking.noCase} text={words.booking.noCaseHint} />}
      <SubscribeSheet question={subscribe.question} />
    </Page>
  )
}

function Held({ booking, seconds }: { booking: Booking; seconds: number | null }) {
  const fix = ({ caseId, documentId }: Booking['missing'][number]) =>
    void Taro.navigateTo({
      url: `/pages/apply/document/index?case=${caseId}&document=${documentId}`
    })
  return (
    <>
      <Card>
        <PlaceLines booking={booking} />
        {booking.holdUntil && <KeptPlace until={booking.holdUntil} seconds={seconds} />}
      </Card>
      <ReadinessCard missing={booking.missing} onFix={fix} />
    </>
  )
}

/** Confirmed already, or lapsed: what happened, and where it goes on. */
function Over({ booking, onAgain }: { booking: Booking; onAgain: () => void }) {
  const lapsed = booking.status === 'held' || booking.status === 'expired'
  if (lapsed) {
    return (
      <Empty icon="later" title={text.lapsed} text={text.lapsedText}>
        <Button onTap={onAgain}>{text.again}</Button>
      </Empty>
    )
  }
  const isBooked = booking.status === 'booked'
  return (
    <Empty icon="ticket" title={isBooked ? text.done : text.over}>
      <Button onTap={() => openNewTicket(booking.id)}>{text.toTicket}</Button>
    </Empty>
  )
}
