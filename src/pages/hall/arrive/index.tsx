// I am here: with the code of the hall's screen I check in for my booking, and get my number.
import Taro, { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { pageState } from '@/hooks/page-state'
import { useArrive, type Bookings } from '@/hooks/use-arrive'
import { words } from '@/words'
import { dateWithWeekday, timeRange } from '@/words/format'

const text = words.hall.ticket.arrive

/** 签到. */
export default function ArrivePage() {
  // WeChat tells what its own code says as the scene.
  const { code = '', scene = '', booking = '' } = useRouter().params
  const { shown, bookings, hasCode, sending, scan, arrive } = useArrive(
    code || decodeURIComponent(scene),
    booking
  )
  const go = async (bookingId: string) => {
    const ticketId = await arrive(bookingId)
    if (ticketId) await Taro.redirectTo({ url: `/pages/hall/ticket/index?id=${ticketId}` })
  }
  const [first, ...others] = bookings
  const main = !hasCode ? (
    scan && (
      <Button icon="scan" onTap={() => void scan()}>
        {text.scan}
      </Button>
    )
  ) : (
    <>
      {scan && (
        <Button kind="second" onTap={() => void scan()}>
          {text.scan}
        </Button>
      )}
      {first && others.length === 0 && (
        <Button loading={sending.busy} onTap={() => void go(first.id)}>
          {text.go}
        </Button>
      )}
    </>
  )
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      skeleton="rows"
      refused={sending.failure}
      onRefusedClose={sending.clear}
      bar={first && main}
    >
      {first ? (
        <Section title={hasCode && others.length > 0 ? text.choose : text.text}>
          <Card flush>
            {bookings.map((one) => (
              <BookingRow
                key={one.id}
                booking={one}
                onTap={hasCode && others.length > 0 ? () => void go(one.id) : undefined}
              />
            ))}
          </Card>
        </Section>
      ) : (
        <Empty icon="ticket" title={text.none} text={text.noneText} />
      )}
    </Page>
  )
}

interface BookingRowProps {
  readonly booking: Bookings['bookings'][number]
  readonly onTap: (() => void) | undefined
}

function BookingRow({ booking, onTap }: BookingRowProps) {
  const { serviceName, date, start, end, office } = booking
  const when = `${dateWithWeekday(date)}${timeRange(start, end)}`
  return (
    <Row
      icon="ticket"
      iconTone="main"
      title={serviceName}
      note={[when, office.name].join(words.common.dot)}
      onTap={onTap}
    />
  )
}
