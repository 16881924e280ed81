// One errand of a worker: what to carry, for whom, until when, and the one thing to do with it now.
import { View } from '@tarojs/components'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { TaskLinks, TaskTop, type AnyTask } from './task-parts'
import './task-card.scss'

export type Task = Exclude<AnyTask, { kind: 'tell' }>

export interface TaskCardProps {
  readonly task: Task
  readonly today: DateString
  readonly busy: boolean
  readonly onTake: () => void
  readonly onHandOver: () => void
  readonly onFail: () => void
  readonly onMap: () => void
}

/** What is mine shows its address and the handover; what is not, the way to take it. */
export function TaskCard(props: TaskCardProps) {
  const { task, today } = props
  const text = words.errand.staff
  return (
    <Card className="task">
      <TaskTop
        task={task}
        today={today}
        what={text.carry(task.kind, task.carry)}
        note={task.serviceName}
        who={text.who(task.name, task.phone)}
      />
      {task.mine ? <Mine {...props} /> : <Waiting {...props} />}
    </Card>
  )
}

function Waiting({ task, busy, onTake }: TaskCardProps) {
  return (
    <Button wide loading={busy} disabled={task.later} onTap={onTake}>
      {words.errand.staff.take[task.kind]}
    </Button>
  )
}

function Mine({ task, busy, onHandOver, onFail, onMap }: TaskCardProps) {
  const text = words.errand.staff
  return (
    <>
      {task.handedOver && (
        <View className="task-note" role="status">
          {text.waitOther}
        </View>
      )}
      <Button wide loading={busy} onTap={onHandOver}>
        {text.handOver[task.kind]}
      </Button>
      <TaskLinks onMap={onMap} onFail={onFail} />
    </>
  )
}
