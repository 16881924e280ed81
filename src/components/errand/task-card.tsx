// One errand of a worker: what to carry, for whom, until when, and the one thing to do with it now.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { LightBar } from '../case/light-bar'
import { Chip } from '../chip'
import { Link } from '../link'
import './task-card.scss'

export type AnyTask = Output<'errand.list'>['grids'][number]['errands'][number]
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
      <View className="task-head">
        <View className="task-what">{text.carry(task.kind, task.carry)}</View>
        {task.later && task.nextTryOn && (
          <Chip tone="wait">{text.later(task.nextTryOn, today)}</Chip>
        )}
      </View>
      <View className="task-note">{task.serviceName}</View>
      <View className="task-who">{text.who(task.name, task.phone)}</View>
      {task.tries > 0 && (
        <View className="task-note">{text.tried(task.tries, task.lastFailure)}</View>
      )}
      {task.address && <View className="task-address">{task.address}</View>}
      <TaskDue task={task} />
      {task.mine ? <Mine {...props} /> : <Waiting {...props} />}
    </Card>
  )
}

/** Until when, in working days, with its light. */
export function TaskDue({
  task: { due, workingDaysLeft, used, light }
}: {
  readonly task: AnyTask
}) {
  const text = words.errand.staff
  if (!due || workingDaysLeft === null || !light) return null
  return (
    <View className={`task-due task-${light}`}>
      <LightBar used={used} light={light} label={text.light(Math.round(used * 100))} />
      <View>{text.due(due, workingDaysLeft)}</View>
    </View>
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
      <View className="task-links">
        <Link icon="pin" onTap={onMap}>
          {text.map}
        </Link>
        <Link quiet onTap={onFail}>
          {text.fail}
        </Link>
      </View>
    </>
  )
}
