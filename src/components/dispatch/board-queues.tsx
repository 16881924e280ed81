// Which queues wait, and in which departments? A tap shows one; those in which nothing waits are faint.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { BoardGroup } from '@/domain/dispatch/group'
import { staffWords } from '@/words/staff'
import { Tap } from '../tap'
import './board-queues.scss'

type Board = Output<'dispatch.board'>

export interface BoardQueuesProps {
  readonly groups: Board['groups']
  readonly chosen: BoardGroup
  readonly onChoose: (group: BoardGroup) => void
}

const tones: Readonly<Partial<Record<BoardGroup, string>>> = {
  overdue: 'bad',
  red: 'bad',
  ownerless: 'bad',
  unassigned: 'wait',
  yellow: 'wait'
}

/** Below each other on a desk's screen, in a line that scrolls on a phone. */
export function BoardQueues({ groups, chosen, onChoose }: BoardQueuesProps) {
  return (
    <View className="board-queues" role="tablist" aria-label={staffWords.dispatch.queues}>
      {groups.map(({ group, count }) => (
        <Tap
          key={group}
          role="tab"
          chosen={group === chosen}
          className={[
            'board-queue',
            group === chosen ? 'board-queue-on' : '',
            count === 0 ? 'board-queue-none' : ''
          ].join(' ')}
          label={staffWords.dispatch.list.count(group, count)}
          onTap={() => onChoose(group)}
        >
          <View>{staffWords.dispatch.groups[group]}</View>
          <View className={`board-count ${count > 0 ? `board-${tones[group] ?? 'plain'}` : ''}`}>
            {count}
          </View>
        </Tap>
      ))}
    </View>
  )
}

export interface BoardDepartmentsProps {
  readonly departments: Board['departments']
  readonly chosen: string | null
  readonly onChoose: (departmentId: string | null) => void
}

/** Where most is late first; a department without a handler says so. */
export function BoardDepartments({ departments, chosen, onChoose }: BoardDepartmentsProps) {
  const text = staffWords.dispatch
  if (departments.length === 0) return null
  return (
    <View className="board-departments" role="radiogroup" aria-label={text.departments}>
      <Tap
        role="radio"
        chosen={chosen === null}
        className={`board-department ${chosen === null ? 'board-queue-on' : ''}`}
        onTap={() => onChoose(null)}
      >
        {text.everyDepartment}
      </Tap>
      {departments.map((one) => (
        <Tap
          key={one.id}
          role="radio"
          chosen={one.id === chosen}
          className={`board-department ${one.id === chosen ? 'board-queue-on' : ''}`}
          onTap={() => onChoose(one.id)}
        >
          <View>{one.name}</View>
          <View className={one.overdue > 0 || one.handlers === 0 ? 'board-note-bad' : 'board-note'}>
            {text.department(one)}
          </View>
        </Tap>
      ))}
    </View>
  )
}
