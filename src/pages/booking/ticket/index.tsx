// When, where, what to bring, and the code for the counter. It opens without network.
import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { BringCard } from '@/components/booking/bring-card'
import { RouteSheet } from '@/components/booking/route-sheet'
import { TicketCard } from '@/components/booking/ticket-card'
import { TicketWays } from '@/components/booking/ticket-ways'
import { Button } from '@/components/button'
import { Confirm } from '@/components/confirm'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import { useBooking, type Booking } from '@/hooks/use-booking'
import { useBrightScreen } from '@/hooks/use-bright-screen'
import { useCalendar } from '@/hooks/use-calendar'
import { usePhone } from '@/hooks/use-phone'
import { useRoute } from '@/hooks/use-route'
import { words } from '@/words'

const text = words.booking.ticket

/** 预约凭证. */
export default function TicketPage() {
  const { id = '' } = useRouter().params
  const { shown, cancel, cancelling } = useBooking(id)
  const [asking, setAsking] = useState(false)
  const booking = shown.data
  useBrightScreen(booking?.status === 'booked')
  const giveBack = async () => {
    await cancel()
    setAsking(false)
  }
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      state={id ? shown.state : 'ready'}
      skeleton="ticket"
      refused={cancelling.failure}
      onRefusedClose={cancelling.clear}
      bar={booking && hasBar(booking) && <Bar booking={booking} onCancel={() => setAsking(true)} />}
    >
      {booking && <Ticket booking={booking} />}
      {!id && <Empty icon="ticket" title={words.booking.noCase} text={words.booking.noCaseHint} />}
      <Confirm
        open={asking}
        title={text.cancelTitle}
        text={text.cancelText}
        yes={text.cancelYes}
        no={text.cancelNo}
        danger
        busy={cancelling.busy}
        onYes={() => void giveBack()}
        onNo={() => setAsking(false)}
      />
    </Page>
  )
}

function Ticket({ booking }: { readonly booking: Booking }) {
  const route = useRoute()
  const calendar = useCalendar()
  const phone = usePhone()
  const { office, caseId, bundleId } = booking
  const whole = bundleId && `/pages/apply/bundle/index?id=${bundleId}`
  const ahead = booking.status === 'booked' || booking.status === 'held'
  return (
    <>
      <TicketCard booking={booking} />
      {ahead && (
        <BringCard
          booking={booking}
          onFix={() => void go(whole ?? `/pages/apply/checklist/index?id=${caseId}`)}
        />
      )}
      <TicketWays
        booking={booking}
        twice={calendar.twice}
        onRoute={() => void route.open(office)}
        onCalendar={() => void calendar.add(booking)}
        onRing={() => phone.ring(office.phone)}
        onProgress={() => void go(whole ?? `/pages/case/progress/index?id=${caseId}`)}
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

const ENDED = ['cancelled', 'expired', 'no-show']

function hasBar({ status, canChange, canCancel }: Booking): boolean {
  return canChange || canCancel || status === 'held' || ENDED.includes(status)
}

/** Changing and cancelling stand back; what is over leads to a new one. */
function Bar({ booking, onCancel }: { booking: Booking; onCancel: () => void }) {
  const { id, caseId, serviceId, office, status, canChange, canCancel } = booking
  const pick = `/pages/booking/pick/index?case=${caseId}&office=${office.id}`
  if (status === 'held') {
    return (
      <Button onTap={() => void go(`/pages/booking/confirm/index?booking=${id}`)}>
        {text.goConfirm}
      </Button>
    )
  }
  if (ENDED.includes(status)) {
    const offices = `/pages/booking/offices/index?case=${caseId}&service=${serviceId}`
    return <Button onTap={() => void go(offices)}>{text.again}</Button>
  }
  return (
    <>
      {canCancel && (
        <Button kind="quiet" onTap={onCancel}>
          {text.cancel}
        </Button>
      )}
      {canChange && (
        <Button kind="second" onTap={() => void go(`${pick}&change=${id}`)}>
          {text.change}
        </Button>
      )}
    </>
  )
}

function go(url: string) {
  return Taro.navigateTo({ url })
}
