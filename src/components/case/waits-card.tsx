// Why is my case not done yet, with whom does it lie, and what comes next? A sentence each.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Icon, type IconName } from '../icon'
import './waits-card.scss'

export interface WaitsCardProps {
  readonly view: Pick<Output<'case.show'>, 'status' | 'holdup' | 'steps' | 'items'>
}

/** Nothing before a case lies with us, and once it is decided: the first card says it all then. */
export function WaitsCard({ view }: WaitsCardProps) {
  const text = words.case.waits
  const { status, holdup } = view
  if (!['received', 'accepted', 'in-progress', 'suspended'].includes(status)) return null
  const held = text.heldBy(view)
  const next = text.comesNext(view)
  if (!holdup && held.length === 0 && !next) return null
  return (
    <Card flush className="waits">
      {holdup && <Line icon="help" title={text.why} lines={[text.text(holdup)]} />}
      {held.length > 0 && <Line icon="people" title={text.held} lines={held} />}
      {next && <Line icon="flag" title={text.next} lines={[next]} />}
    </Card>
  )
}

interface LineProps {
  readonly icon: IconName
  readonly title: string
  readonly lines: readonly string[]
}

function Line({ icon, title, lines }: LineProps) {
  return (
    <View className="waits-line">
      <Icon name={icon} tone="main" className="waits-icon" />
      <View className="waits-text">
        <View className="waits-title">{title}</View>
        {lines.map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
    </View>
  )
}
