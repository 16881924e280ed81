// How much waits on its way to the phones, lane by lane?
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { Card } from '../card'
import { Row } from '../row'
import './outbox-card.scss'

/** One row for each lane that has something; one sentence where none has. */
export function OutboxCard({ outbox, now }: Pick<Output<'jobs.show'>, 'outbox' | 'now'>) {
  const text = staffWords.jobs.outbox
  const waiting = outbox.waiting.filter(({ count }) => count > 0)
  return (
    <Card flush>
      <View className="outbox-title" role="heading">
        {text.title}
      </View>
      {waiting.length === 0 && <View className="outbox-none">{text.none}</View>}
      {waiting.map(({ lane, count, oldestDue }) => (
        <Row
          key={lane}
          icon={lane === 'urgent' ? 'bell' : 'later'}
          title={text.lanes[lane]}
          note={text.oldest(oldestDue, now)}
          right={<View className="outbox-count">{text.count(count)}</View>}
        />
      ))}
    </Card>
  )
}
