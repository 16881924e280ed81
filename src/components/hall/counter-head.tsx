// Which counter is mine, for what, does it pause; and how many wait for it.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Instant } from '@/domain/time/instant'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { clockText } from '@/words/format'
import { Button } from '../button'
import { Chip } from '../chip'
import '../desk/desk-top.scss'
import { Kbd } from '../desk/kbd'
import { Link } from '../link'
import './counter-head.scss'

export interface CounterHeadProps {
  readonly desk: Output<'hall.desk'>
  /** Set where there is no network and this is old. */
  readonly asOf?: Instant
  readonly busy: boolean
  readonly onIssue: () => void
  readonly onPause: () => void
  readonly onClose: () => void
}

const text = words.hall.counter

/** The head of the list; without a counter only what the office is, and the tickets. */
export function CounterHead(props: CounterHeadProps) {
  const { desk, asOf, busy, onIssue } = props
  const { shift, queue, officeName, date, servedToday } = desk
  return (
    <View className="desk-top counter-head">
      <View className="desk-top-line">
        <View className="desk-top-title" role="heading">
          {shift ? shift.counterName : officeName}
        </View>
        <Chip tone={queue.length > 0 ? 'ok' : 'plain'}>
          {staffWords.staff.waiting(queue.length)}
        </Chip>
      </View>
      <View className="desk-top-date">
        {[shift?.laneName, staffWords.staff.today(date), text.served(servedToday)]
          .filter(Boolean)
          .join(words.common.dot)}
      </View>
      {asOf !== undefined && (
        <View className="desk-top-old">{words.common.asOf(clockText(asOf))}</View>
      )}
      {shift && <Shift {...props} paused={shift.pausedAt !== null} />}
      <View className="counter-head-line">
        <Button kind="second" size="small" icon="ticket" disabled={busy} wide onTap={onIssue}>
          {text.issue.open}
        </Button>
        <Kbd>W</Kbd>
      </View>
    </View>
  )
}

function Shift({ paused, busy, onPause, onClose }: CounterHeadProps & { paused: boolean }) {
  return (
    <View className="counter-head-line">
      <Chip tone={paused ? 'wait' : 'ok'}>
        {paused ? text.shift.pausedChip : text.shift.openedChip}
      </Chip>
      <View className="counter-head-gap" />
      <Link disabled={busy} onTap={onPause}>
        {paused ? text.shift.resume : text.shift.pause}
      </Link>
      <Kbd>B</Kbd>
      <Link quiet disabled={busy} onTap={onClose}>
        {text.shift.close}
      </Link>
      <Kbd>Q</Kbd>
    </View>
  )
}
