// What every task of a worker shows: how often it was tried in vain, where it is and until when, and the
// ways to the map and to "it did not work".
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { LightBar } from '../case/light-bar'
import { Chip } from '../chip'
import { Link } from '../link'
import './task-card.scss'

export type AnyTask = Output<'errand.list'>['grids'][number]['errands'][number]

const text = words.errand.staff

export interface TaskTopProps {
  readonly task: AnyTask
  readonly today: DateString
  readonly what: ReactNode
  readonly note: ReactNode
  readonly who: ReactNode
}

/** What it is, whose, and until when; with its address where it is mine. */
export function TaskTop({ task, today, what, note, who }: TaskTopProps) {
  return (
    <>
      <View className="task-head">
        <View className="task-what">{what}</View>
        {task.later && task.nextTryOn && (
          <Chip tone="wait">{text.later(task.nextTryOn, today)}</Chip>
        )}
      </View>
      <View className="task-note">{note}</View>
      <View className="task-who">{who}</View>
      {task.tries > 0 && (
        <View className="task-note">{text.tried(task.tries, task.lastFailure)}</View>
      )}
      {task.address && <View className="task-address">{task.address}</View>}
      <TaskDue task={task} />
    </>
  )
}

/** Until when, in working days, with its light. */
function TaskDue({ task: { due, workingDaysLeft, used, light } }: { readonly task: AnyTask }) {
  if (!due || workingDaysLeft === null || !light) return null
  return (
    <View className={`task-due task-${light}`}>
      <LightBar used={used} light={light} label={text.light(Math.round(used * 100))} />
      <View>{text.due(due, workingDaysLeft)}</View>
    </View>
  )
}

/** The ways of who has taken it. */
export function TaskLinks({ onMap, onFail }: { onMap: () => void; onFail: () => void }) {
  return (
    <View className="task-links">
      <Link icon="pin" onTap={onMap}>
        {text.map}
      </Link>
      <Link quiet onTap={onFail}>
        {text.fail}
      </Link>
    </View>
  )
}
