// Which bookings do I have, for what do I wait, and what did I miss?
import Taro from '@tarojs/taro'
import { BlockedCard } from '@/components/booking/blocked-card'
import { BookingRows } from '@/components/booking/booking-rows'
import { MissedRows } from '@/components/booking/missed-rows'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { pageState } from '@/hooks/page-state'
import { useBookings } from '@/hooks/use-bookings'
import { useStanding } from '@/hooks/use-standing'
import { words } from '@/words'

const { mine } = words.booking.missed

/** 我的预约. */
export default function MinePage() {
  const { shown, ahead, before } = useBookings()
  const standing = useStanding().shown.data
  const missed = standing?.missed ?? []
  const none = ahead.length + before.length + missed.length === 0
  return (
    <Page title={mine.title} {...pageState(shown)} skeleton="rows">
      {standing && <BlockedCard standing={standing} />}
      {shown.data && none && (
        <Empty icon="ticket" title={mine.empty} text={mine.emptyText}>
          <Button onTap={() => void Taro.switchTab({ url: '/pages/services/index' })}>
            {mine.toServices}
          </Button>
        </Empty>
      )}
      <BookingRows title={mine.ahead} bookings={ahead} onOpen={open} />
      {standing && shown.data && <MissedRows standing={standing} onOpen={open} />}
      <BookingRows title={mine.before} bookings={before} onOpen={open} />
    </Page>
  )
}

function open(bookingId: string) {
  void Taro.navigateTo({ url: `/pages/booking/ticket/index?id=${bookingId}` })
}
