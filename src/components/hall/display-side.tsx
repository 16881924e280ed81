// Beside the large numbers: who is at the other counters, who was called before, how many wait, and how
// whoever has booked checks in.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { callKey } from '@/domain/hall/announce'
import { words } from '@/words'
import { QrCode } from '../booking/qr-code'
import { LARGE, type CalledCounter } from './display-calls'
import './display-side.scss'

type Hall = Output<'hall.show'>

export interface DisplaySideProps {
  readonly hall: Hall
  readonly calls: readonly CalledCounter[]
  /**
   * What the code for checking in says, and WeChat's picture of it. Null where nobody of the staff has
   * opened this screen: the code proves that one stands in the hall, so that not everybody may ask for it.
   */
  readonly door: { readonly text: string; readonly picture: string | null } | null
}

/** Rows below each other; more would be too small. */
const ROWS = 4

const text = words.hall.display

/** The lanes, then the calls. */
export function DisplaySide({ hall, calls, door }: DisplaySideProps) {
  const large = calls.slice(0, LARGE)
  const shown = new Set(large.map(({ number }) => number))
  const at = calls.slice(LARGE)
  // Whoever was passed over stands at the bottom of the screen.
  const passed = new Set([...hall.passedOver, ...shown])
  const last = hall.lastCalls.filter(({ number }) => !passed.has(number))
  const others = at.map(({ number, name, calledAt }) => ({ number, counterName: name, calledAt }))
  const rest = [...others, ...last.filter((one) => !at.some(({ number }) => number === one.number))]
  return (
    <View className="display-side">
      <View className="display-lanes">
        {hall.lanes.map((lane) => (
          <LaneRow key={lane.id} lane={lane} />
        ))}
      </View>
      <View className="display-last">
        <View className="display-head">{text.last}</View>
        {rest.slice(0, door ? ROWS - 1 : ROWS).map((one) => (
          <View key={callKey(one)} className="display-last-row">
            <View className="display-last-number">{one.number}</View>
            <View>{words.hall.shortCounter(one.counterName)}</View>
          </View>
        ))}
        {rest.length === 0 && <View className="display-none">{text.none}</View>}
      </View>
      <View className="display-door">
        {door && <QrCode text={door.text} picture={door.picture} label={text.door} />}
        <View className="display-door-text">{door ? text.door : text.noDoor}</View>
      </View>
    </View>
  )
}

function LaneRow({ lane }: { readonly lane: Hall['lanes'][number] }) {
  const { name, waiting, openCounters, wait } = lane
  return (
    <View className="display-lane">
      <View className="display-lane-text">
        <View className="display-lane-name">{name || text.waitingTitle}</View>
        <View className="display-lane-wait">
          {openCounters === 0 ? text.closed : wait && text.expected(words.hall.wait(wait))}
        </View>
      </View>
      <View className="display-lane-count">{text.people(waiting)}</View>
    </View>
  )
}
