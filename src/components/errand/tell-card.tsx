// Something to tell somebody who has no phone: where they live, the words to say, and whom it was told.
import { View } from '@tarojs/components'
import type { Listener } from '@/domain/errand/tell'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { TaskLinks, TaskTop, type AnyTask } from './task-parts'
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
  return (
    <Card className="task">
      <TaskTop
        task={task}
        today={today}
        what={text.title}
        note={text.what(task.serviceName)}
        who={task.name}
      />
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
  return (
    <>
      {task.content && <Words task={task} content={task.content} />}
      <Button wide loading={busy} onTap={() => onTold('self')}>
        {text.to.self}
      </Button>
      <Button wide kind="second" disabled={busy} onTap={() => onTold('family')}>
        {text.to.family}
      </Button>
      <TaskLinks onMap={onMap} onFail={onFail} />
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
