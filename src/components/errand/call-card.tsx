// Whom to call after an errand, and what they said.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { instantText } from '@/words/format'
import { Button } from '../button'
import { Card } from '../card'
import { Chip } from '../chip'
import './task-card.scss'

export interface CallCardProps {
  readonly call: Output<'errand.calls'>['calls'][number]
  readonly busy: boolean
  readonly onSatisfied: (satisfied: boolean) => void
}

/** Two answers, one tap. */
export function CallCard({ call, busy, onSatisfied }: CallCardProps) {
  const text = words.errand.calls
  return (
    <Card className="task">
      <View className="task-head">
        <View className="task-what">{words.errand.staff.who(call.name, call.phone)}</View>
        {call.signedOnPaper && <Chip tone="info">{text.paper}</Chip>}
      </View>
      <View className="task-note">
        {text.what(call.workerName, words.errand.staff.carry(call.kind, call.carry))}
      </View>
      <View className="task-note">{instantText(call.doneAt)}</View>
      <View className="task-links">
        <Button kind="second" size="small" disabled={busy} onTap={() => onSatisfied(false)}>
          {text.bad}
        </Button>
        <Button size="small" disabled={busy} onTap={() => onSatisfied(true)}>
          {text.good}
        </Button>
      </View>
    </Card>
  )
}
