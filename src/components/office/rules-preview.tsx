// What other rules would do to the coming two weeks: each day before and after, and whom it touches.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { Card } from '../card'
import './rules-preview.scss'

type Effect = Output<'office-rules.preview'>
type Day = Effect['days'][number]
type Lane = Day['lanes'][number]

export interface RulesPreviewProps {
  /** Undefined while it is being counted. */
  readonly effect: Effect | undefined
  readonly changed: boolean
  readonly wrong: boolean
}

/** A line a day; days that stay as they are stand back. */
export function RulesPreview({ effect, changed, wrong }: RulesPreviewProps) {
  const text = staffWords.office.preview
  const note = wrong ? text.wrong : effect ? (changed ? null : text.same) : text.counting
  return (
    <Card flush className="rules-preview">
      <View className="rules-preview-head" role="heading">
        {text.title}
      </View>
      <View className="rules-preview-note" role="status">
        {note}
        {effect && <Total effect={effect} />}
      </View>
      {effect && !wrong && effect.days.map((day) => <DayLine key={day.date} day={day} />)}
    </Card>
  )
}

function Total({ effect }: { effect: Effect }) {
  const text = staffWords.office.preview
  const total = text.total(effect)
  return (
    <>
      {effect.releasedEarlier.length > 0 && (
        <View>{text.earlier(effect.releasedEarlier.slice(0, 3))}</View>
      )}
      {effect.releasedLater.length > 0 && (
        <View>{text.later(effect.releasedLater.slice(0, 3))}</View>
      )}
      {total && <View className="rules-preview-warn">{total}</View>}
    </>
  )
}

function DayLine({ day }: { day: Day }) {
  const text = staffWords.office.preview
  const { before, after } = day
  const changes = before !== after || day.lanes.some(laneChanges)
  return (
    <View className={`rules-day ${changes ? 'rules-day-changes' : ''}`}>
      <View className="rules-day-date">{text.day(day.date)}</View>
      <View className="rules-day-text">
        {before !== after && <View>{text.becomes(text.state(before), text.state(after))}</View>}
        {before === after && after !== 'open' && <View>{text.state(after)}</View>}
        {day.lanes.filter((lane) => lane.before.slots + lane.after.slots > 0).map(laneLine)}
        {day.outside > 0 && <View className="rules-preview-warn">{text.outside(day.outside)}</View>}
        {day.over > 0 && <View className="rules-preview-warn">{text.over(day.over)}</View>}
      </View>
    </View>
  )
}

function laneLine(lane: Lane) {
  const text = staffWords.office.preview
  const said = ({ slots, places, kept }: Lane['before']) =>
    [text.places(slots, places), kept > 0 && text.kept(kept)].filter(Boolean).join('')
  const [was, is] = [said(lane.before), said(lane.after)]
  return (
    <View key={lane.id}>
      {lane.name} {was === is ? is : text.becomes(was, is)}
    </View>
  )
}

function laneChanges({ before, after }: Lane): boolean {
  return (
    before.slots !== after.slots || before.places !== after.places || before.kept !== after.kept
  )
}
