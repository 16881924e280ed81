// Errands by grid, in the order of the way: one column of the worker's day.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Listener } from '@/domain/errand/tell'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Section } from '../section'
import { TaskCard, type Task } from './task-card'
import type { AnyTask } from './task-parts'
import { TellCard } from './tell-card'
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
  readonly onTold: (errandId: string, to: Listener) => void
  readonly onFail: (task: AnyTask) => void
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
            <OneTask key={task.id} task={task} grid={grid} today={today} {...acts} />
          ))}
        </Section>
      ))}
    </View>
  )
}

interface OneTaskProps extends Omit<TaskGridsProps, 'title' | 'none' | 'grids'> {
  readonly task: AnyTask
  readonly grid: Grid
}

function OneTask({ task, grid, today, ...acts }: OneTaskProps) {
  const common = {
    today,
    busy: acts.busy,
    onTake: () => acts.onTake(task.id),
    onFail: () => acts.onFail(task),
    onMap: () => acts.onMap({ ...pick(grid), address: task.address ?? '' })
  }
  return task.kind === 'tell' ? (
    <TellCard {...common} task={task} onTold={(to) => acts.onTold(task.id, to)} />
  ) : (
    <TaskCard {...common} task={task} onHandOver={() => acts.onHandOver(task)} />
  )
}

function pick({ name, latitude, longitude }: Grid) {
  return { name, latitude, longitude }
}
