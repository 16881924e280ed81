// The days on which the office is closed: what became of the bookings, and the way to open it again.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'
import './closure-list.scss'

type List = Output<'closure.list'>
type Closure = List['closures'][number]

export interface ClosureListProps {
  readonly list: List
  readonly onClose: () => void
  readonly onLift: (id: string) => void
}

/** Those to come first; what is over or lifted can't be lifted any more. */
export function ClosureList({ list, onClose, onLift }: ClosureListProps) {
  const text = staffWords.office.closures
  return (
    <Card flush className="closure-list">
      <View className="closure-head">
        <View className="closure-title" role="heading">
          {text.title}
        </View>
        <Button kind="second" size="small" onTap={onClose}>
          {text.close}
        </Button>
      </View>
      {list.closures.length === 0 && <View className="closure-none">{text.none}</View>}
      {list.closures.map((closure) => (
        <Row
          key={closure.id}
          icon={closure.liftedAt ? 'check' : 'pause'}
          iconTone={closure.liftedAt ? 'second' : 'wait'}
          title={text.when(closure)}
          note={
            <>
              <View>{closure.reason}</View>
              <View>{[text.outcome(closure), text.by(closure.byName)].join(words.common.dot)}</View>
            </>
          }
          right={right(closure, list.today, onLift)}
        />
      ))}
    </Card>
  )
}

function right({ id, date, liftedAt }: Closure, today: string, onLift: (id: string) => void) {
  const text = staffWords.office.closures
  if (liftedAt) return <Chip>{text.lifted}</Chip>
  if (date < today) return <View />
  return (
    <Button kind="quiet" size="small" label={text.liftLabel(date)} onTap={() => onLift(id)}>
      {text.lift}
    </Button>
  )
}
