// Which day, which time? The place is kept while one looks once more; a change keeps the old one.
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { DaySlots } from '@/components/booking/day-slots'
import { DayStrip } from '@/components/booking/day-strip'
import { StandingCard } from '@/components/booking/standing-card'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { openNewTicket } from '@/hooks/booking-pages'
import { useOffices } from '@/hooks/use-offices'
import { useSlots, type Slots } from '@/hooks/use-slots'
import { words } from '@/words'
import { dateWithWeekday, distanceText } from '@/words/format'
import './index.scss'

const text = words.booking.pick

/** 预约窗口, 改时间. */
export default function PickPage() {
  const { case: caseId = '', office: officeId = '', change = '' } = useRouter().params
  const slots = useSlots(caseId, officeId, change)
  const { shownCase, shown, moving, day, taking } = slots
  const view = shownCase.data
  const failed = shownCase.failure ?? shown.failure
  const state = view && shown.data ? 'ready' : failed ? 'failed' : 'loading'
  const booked = view?.booking?.status === 'booked' && !moving
  const take = async () => {
    const booking = await slots.take()
    if (!booking) return
    if (moving) openNewTicket(booking.id)
    else await go(`/pages/booking/confirm/index?booking=${booking.id}`)
  }
  const reload = () => void Promise.all([shownCase.reload(), shown.reload()])
  return (
    <Page
      title={change ? text.changeTitle : text.title}
      state={caseId && officeId ? state : 'ready'}
      failure={failed}
      reload={reload}
      asOf={shown.asOf}
      skeleton="guide"
      refused={taking.failure?.code === 'slot-full' ? null : taking.failure}
      onRefusedClose={taking.clear}
      bar={day && !booked && <Bar slots={slots} onTake={() => void take()} />}
    >
      {view && shown.data && (
        <>
          <OfficeRow serviceId={view.serviceId} {...{ officeId, caseId, change }} />
          {view.booking && (
            <StandingCard
              booking={view.booking}
              moving={moving !== null}
              onConfirm={() =>
                void go(`/pages/booking/confirm/index?booking=${view.booking?.id ?? ''}`)
              }
              onTicket={() => void go(`/pages/booking/ticket/index?id=${view.booking?.id ?? ''}`)}
            />
          )}
          {day ? (
            <Days slots={slots} />
          ) : (
            <Empty icon="calendar" title={text.none} text={text.noneHint} />
          )}
        </>
      )}
      {(!caseId || !officeId) && (
        <Empty icon="calendar" title={words.booking.noCase} text={words.booking.noCaseHint} />
      )}
    </Page>
  )
}

function Days({ slots }: { readonly slots: Slots }) {
  const { shown, day, start, full, next } = slots
  if (!shown.data || !day) return null
  const { days, releasedAt, cutoffMinutes, changes } = shown.data
  return (
    <Section title={dateWithWeekday(day.date)}>
      <DayStrip days={days} chosen={day.date} releasedAt={releasedAt} onLook={slots.lookAt} />
      <DaySlots
        {...{ day, start, full, next, releasedAt }}
        onChoose={slots.choose}
        onLook={slots.lookAt}
      />
      <View className="pick-rules">{text.rules(text.cutoff(cutoffMinutes), changes)}</View>
    </Section>
  )
}

interface OfficeRowProps {
  readonly serviceId: string
  readonly officeId: string
  readonly caseId: string
  readonly change: string
}

/** Where; and how many others share its slots. */
function OfficeRow({ serviceId, officeId, caseId, change }: OfficeRowProps) {
  const { offices } = useOffices(serviceId)
  const office = offices.find(({ id }) => id === officeId)
  if (!office) return null
  const { cluster, distance, town } = office
  const others = offices.filter((o) => o.id !== officeId && cluster && o.cluster?.id === cluster.id)
  const note = [
    distance === null ? town : distanceText(distance),
    others.length > 0 ? words.booking.offices.cluster(others.length) : ''
  ]
  const query = `case=${caseId}&service=${serviceId}${change && `&change=${change}`}`
  return (
    <Card flush>
      <Row
        icon="pin"
        iconTone="main"
        title={office.name}
        note={note.filter(Boolean).join(words.common.dot)}
        right={<View className="pick-other">{text.change}</View>}
        onTap={() => void go(`/pages/booking/offices/index?${query}`)}
      />
    </Card>
  )
}

/** What is chosen, and the one thing to do with it. */
function Bar({ slots, onTake }: { readonly slots: Slots; readonly onTake: () => void }) {
  const { day, start, moving, taking } = slots
  const chosen = day !== null && start !== null
  const same = chosen && moving?.date === day.date && moving.start === start
  return (
    <>
      <View className="pick-chosen">
        <View className="pick-when">{chosen ? text.chosen(day.date, start) : text.choose}</View>
        <View className="pick-note">
          {moving ? (same ? text.sameTime : text.keepShort) : text.keep}
        </View>
      </View>
      <Button className="pick-take" disabled={!chosen || same} loading={taking.busy} onTap={onTake}>
        {moving ? text.move : text.take}
      </Button>
    </>
  )
}

function go(url: string) {
  return Taro.navigateTo({ url })
}
