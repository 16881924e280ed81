// Errands by grid, in the order of the way: one column of the worker's day.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Section } from '../section'
import { TaskCard, type Task } from './task-card'
import './task-grids.scss'

type Grid = Output<'errand.list'>['grids'][number]

interface Place {
  readonly name: string
  readonly address: string
  readonly latitude: number
  readonly longitude: number
}

export interface TaskGridsProps {
  readonly title: string
  /** What to read where there is none. */
  readonly none: string
  readonly grids: readonly Grid[]
  readonly today: DateString
  readonly busy: boolean
  readonly onTake: (errandId: string) => void
  readonly onHandOver: (task: Task) => void
  readonly onFail: (task: Task) => void
  readonly onMap: (place: Place) => void
}

/** A heading for the column, and one for each grid. */
export function TaskGrids({ title, none, grids, today, ...acts }: TaskGridsProps) {
  return (
    <View className="task-column">
      <View className="task-column-title" role="heading" aria-level="2">
        {title}
      </View>
      {grids.length === 0 && <View className="task-none">{none}</View>}
      {grids.map((grid) => (
        <Section
          key={grid.id}
          title={words.errand.staff.grid(grid.name, grid.errands.length)}
          className="task-grid"
        >
          {grid.errands.map((task) => (
            <TaskCard
              key={task.id}
              task={task}
              today={today}
              busy={acts.busy}
              onTake={() => acts.onTake(task.id)}
              onHandOver={() => acts.onHandOver(task)}
              onFail={() => acts.onFail(task)}
              onMap={() => acts.onMap({ ...pick(grid), address: task.address ?? '' })}
            />
          ))}
        </Section>
      ))}
    </View>
  )
}

function pick({ name, latitude, longitude }: Grid) {
  return { name, latitude, longitude }
}
