// The one thing to do now: when and where, and what is still missing for it.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Card } from '../card'
import { Icon } from '../icon'
import { Tap } from '../tap'
import { nextWords } from './next-words'
import './next-card.scss'

export type NextThing = NonNullable<Output<'home.show'>['next']>

/** Where one of its two taps leads, with the id that the screen there needs. */
export type NextWay = (
  screen: 'ticket' | 'confirm' | 'checklist' | 'notice' | 'progress',
  id: string
) => void

export interface NextCardProps {
  readonly next: NextThing
  readonly today: DateString
  readonly onGo: NextWay
}

/** Above: what it is; below, on white: what to do about it. */
export function NextCard({ next, today, onGo }: NextCardProps) {
  const { heading, figure, place, note, open, todo } = nextWords(next, today)
  return (
    <Card tone="next" className="next">
      <Tap
        className="next-what"
        label={[heading, figure, place, note].filter(Boolean).join(words.common.comma)}
        onTap={() => onGo(...open)}
      >
        <View className="next-heading">{heading}</View>
        <View className="next-figure">{figure}</View>
        <View className="next-place">{place}</View>
        {note && <View className="next-note">{note}</View>}
      </Tap>
      <Tap
        className="next-todo"
        label={[todo.text, todo.act].join(words.common.comma)}
        onTap={() => onGo(...todo.to)}
      >
        <Icon name={todo.icon} tone={todo.tone} />
        <View className="next-todo-text">{todo.text}</View>
        <View className="next-todo-act">{todo.act}</View>
      </Tap>
    </Card>
  )
}
