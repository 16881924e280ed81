// The days and their slots; who comes along; what to do where a time is full: wait, or go elsewhere.
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { DaySlots } from '@/components/booking/day-slots'
import { DayStrip } from '@/components/booking/day-strip'
import { PlacesRow } from '@/components/booking/places-row'
import { SoonerList, type SoonerOffice } from '@/components/booking/sooner-list'
import { WaitSheet } from '@/components/booking/wait-sheet'
import { SubscribeSheet } from '@/components/notice/subscribe-sheet'
import { Section } from '@/components/section'
import type { Wish } from '@/domain/booking/wish'
import { openNewTicket } from '@/hooks/booking-pages'
import type { Slots } from '@/hooks/use-slots'
import { useSubscribe } from '@/hooks/use-subscribe'
import { useWaiting } from '@/hooks/use-waiting'
import { words } from '@/words'
import { dateWithWeekday } from '@/words/format'

export interface DaysProps {
  readonly slots: Slots
  readonly caseId: string
  readonly officeId: string
  /** The booking that is moved; empty for none. */
  readonly change: string
  /** True where one can look, but neither book nor wait. */
  readonly blocked: boolean
}

const text = words.booking.pick

/** Draws nothing before the days are there. */
export function Days({ slots, caseId, officeId, change, blocked }: DaysProps) {
  const { shown, day, start, places, full, next } = slots
  const waiting = useWaiting(caseId, officeId, slots)
  const subscribe = useSubscribe('wait', { caseId, on: waiting.asking })
  if (!shown.data || !day) return null
  const { days, releasedAt, cutoffMinutes, changes, sooner } = shown.data
  const join = async (wish: Wish) => {
    const booking = await subscribe.beside(() => waiting.join(wish))
    if (booking) openNewTicket(booking.id)
  }
  return (
    <>
      {!blocked && <PlacesRow places={places} most={slots.most} onChange={slots.comeWith} />}
      <Section title={dateWithWeekday(day.date)}>
        <DayStrip days={days} chosen={day.date} releasedAt={releasedAt} onLook={slots.lookAt} />
        <DaySlots
          {...{ day, start, places, full, next, releasedAt }}
          onChoose={slots.choose}
          onLook={slots.lookAt}
          onWait={waiting.wishes.length > 0 && !blocked ? waiting.ask : null}
        />
      </Section>
      <SoonerList sooner={sooner} onChoose={(office) => toOffice(office, caseId, change)} />
      <View className="pick-rules">{text.rules(text.cutoff(cutoffMinutes), changes)}</View>
      <WaitSheet
        open={waiting.asking}
        date={day.date}
        wishes={waiting.wishes}
        places={places}
        busy={waiting.joining.busy}
        failure={waiting.joining.failure}
        onSend={(wish) => void join(wish)}
        onClose={waiting.close}
      />
      <SubscribeSheet question={subscribe.question} />
    </>
  )
}

/** That day and time at the other office, with one tap. */
function toOffice({ officeId, date, start }: SoonerOffice, caseId: string, change: string): void {
  const query = `case=${caseId}&office=${officeId}&date=${date}&start=${start}`
  const moving = change ? `&change=${change}` : ''
  void Taro.redirectTo({ url: `/pages/booking/pick/index?${query}${moving}` })
}
