// Something to tell somebody who has no phone: where they live, the words to say, and whom it was told.
import { View } from '@tarojs/components'
import type { Listener } from '@/domain/errand/tell'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { Chip } from '../chip'
import { Link } from '../link'
import { TaskDue, type AnyTask } from './task-card'
import './task-card.scss'
import './tell-card.scss'

type TellTask = Extract<AnyTask, { kind: 'tell' }>

export interface TellCardProps {
  readonly task: TellTask
  readonly today: DateString
  readonly busy: boolean
  readonly onTake: () => void
  readonly onTold: (to: Listener) => void
  readonly onFail: () => void
  readonly onMap: () => void
}

const text = words.errand.tell

/** What is mine shows the words and the address; what is not, the way to take it. */
export function TellCard(props: TellCardProps) {
  const { task, today, busy, onTake } = props
  const { staff } = words.errand
  return (
    <Card className="task">
      <View className="task-head">
        <View className="task-what">{text.title}</View>
        {task.later && task.nextTryOn && (
          <Chip tone="wait">{staff.later(task.nextTryOn, today)}</Chip>
        )}
      </View>
      <View className="task-note">{text.what(task.serviceName)}</View>
      <View className="task-who">{task.name}</View>
      {task.tries > 0 && (
        <View className="task-note">{staff.tried(task.tries, task.lastFailure)}</View>
      )}
      {task.address && <View className="task-address">{task.address}</View>}
      <TaskDue task={task} />
      {task.mine ? (
        <Mine {...props} />
      ) : (
        <>
          <View className="task-note">{text.later}</View>
          <Button wide loading={busy} disabled={task.later} onTap={onTake}>
            {text.take}
          </Button>
        </>
      )}
    </Card>
  )
}

function Mine({ task, busy, onTold, onFail, onMap }: TellCardProps) {
  const { staff } = words.errand
  return (
    <>
      {task.content && <Words task={task} content={task.content} />}
      <Button wide loading={busy} onTap={() => onTold('self')}>
        {text.to.self}
      </Button>
      <Button wide kind="second" disabled={busy} onTap={() => onTold('family')}>
        {text.to.family}
      </Button>
      <View className="task-links">
        <Link icon="pin" onTap={onMap}>
          {staff.map}
        </Link>
        <Link quiet onTap={onFail}>
          {staff.fail}
        </Link>
      </View>
    </>
  )
}

interface WordsProps {
  readonly task: TellTask
  readonly content: NonNullable<TellTask['content']>
}

function Words({ task: { problems }, content }: WordsProps) {
  return (
    <View className="tell-say">
      <View className="tell-label">{text.sayLabel}</View>
      <View className="tell-words">{text.say(content)}</View>
      {problems.length > 0 && <View className="tell-label">{text.problems}</View>}
      {problems.map((one) => (
        <View key={one.name} className="tell-problem">
          {text.problem(one)}
        </View>
      ))}
    </View>
  )
}
