// What can be done with a booking as it stands: confirm, take an offer, change, leave, begin again.
import Taro from '@tarojs/taro'
import { Button } from '@/components/button'
import type { Booking } from '@/hooks/use-booking'
import { words } from '@/words'

export interface TicketBarProps {
  readonly booking: Booking
  readonly taking: boolean
  /** Takes the place that is offered. */
  readonly onTake: () => void
  /** Cancels, declines, or waits no longer. */
  readonly onLeave: () => void
}

const text = words.booking.ticket
const wait = words.booking.wait.ticket
const ENDED = ['cancelled', 'expired', 'no-show']

/** False where there is nothing to do. */
export function hasBar({ status, canChange, canCancel }: Booking): boolean {
  return canChange || canCancel || status === 'held' || ENDED.includes(status)
}

/** Changing and cancelling stand back; what is over leads to a new one. */
export function TicketBar(props: TicketBarProps) {
  const { id, caseId, serviceId, office, status, canChange, canCancel } = props.booking
  const pick = `/pages/booking/pick/index?case=${caseId}&office=${office.id}`
  if (status === 'offered') return <Offered {...props} />
  if (status === 'waitlisted') {
    return (
      <>
        <Button kind="quiet" onTap={props.onLeave}>
          {wait.leave}
        </Button>
        <Button kind="second" onTap={() => go(pick)}>
          {wait.others}
        </Button>
      </>
    )
  }
  if (status === 'held') {
    const confirm = `/pages/booking/confirm/index?booking=${id}`
    return <Button onTap={() => go(confirm)}>{text.goConfirm}</Button>
  }
  if (ENDED.includes(status)) {
    const offices = `/pages/booking/offices/index?case=${caseId}&service=${serviceId}`
    return <Button onTap={() => go(offices)}>{text.again}</Button>
  }
  return (
    <>
      {canCancel && (
        <Button kind="quiet" onTap={props.onLeave}>
          {text.cancel}
        </Button>
      )}
      {canChange && (
        <Button kind="second" onTap={() => go(`${pick}&change=${id}`)}>
          {text.change}
        </Button>
      )}
    </>
  )
}

function Offered({ booking, taking, onTake, onLeave }: TicketBarProps) {
  return (
    <>
      <Button kind="quiet" onTap={onLeave}>
        {wait.decline}
      </Button>
      <Button loading={taking} disabled={!booking.canConfirm} onTap={onTake}>
        {wait.take}
      </Button>
    </>
  )
}

function go(url: string) {
  void Taro.navigateTo({ url })
}
