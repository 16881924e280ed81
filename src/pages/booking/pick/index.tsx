// Which day, which time? The place is kept while one looks once more; a change keeps the old one.
import Taro, { useRouter } from '@tarojs/taro'
import { BlockedCard } from '@/components/booking/blocked-card'
import { StandingCard } from '@/components/booking/standing-card'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { isDateString, type Minutes } from '@/domain/time/date'
import { openNewTicket } from '@/hooks/booking-pages'
import { useSlots } from '@/hooks/use-slots'
import { useStanding } from '@/hooks/use-standing'
import { words } from '@/words'
import { Days } from './days'
import './index.scss'
import { OfficeRow } from './office-row'
import { PickBar } from './pick-bar'

const text = words.booking.pick

/** 预约窗口, 改时间. */
export default function PickPage() {
  const { case: caseId = '', office: officeId = '', change = '', ...first } = useRouter().params
  const slots = useSlots({ caseId, officeId, changeId: change, ...startOf(first) })
  const { shownCase, shown, moving, day, taking } = slots
  const standing = useStanding(caseId !== '' && change === '').shown.data
  const view = shownCase.data
  const failed = shownCase.failure ?? shown.failure
  const state = view && shown.data ? 'ready' : failed ? 'failed' : 'loading'
  const booked = view?.booking?.status === 'booked' && !moving
  const blocked = standing !== undefined && standing.blockedUntil !== null
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
      bar={day && !booked && !blocked && <PickBar slots={slots} onTake={() => void take()} />}
    >
      {view && shown.data && (
        <>
          {blocked && (
            <BlockedCard standing={standing} onSee={() => void go('/pages/booking/mine/index')} />
          )}
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
            <Days slots={slots} {...{ caseId, officeId, change, blocked }} />
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

/** The day and the time that were chosen elsewhere, as at a sooner office. */
function startOf({ date = '', start = '' }: { date?: string; start?: string }) {
  return {
    date: isDateString(date) ? date : null,
    start: /^\d+$/.test(start) ? (Number(start) as Minutes) : null
  }
}

function go(url: string) {
  return Taro.navigateTo({ url })
}
