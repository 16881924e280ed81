// Who gets it? Those who handle for the department, the one with the least to do first.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './handler-choice.scss'

export interface HandlerChoiceProps {
  /** Null until they are known. */
  readonly handlers: Output<'dispatch.handlers'>['handlers'] | null
  readonly chosen: string | null
  readonly problem: string | null
  readonly onChoose: (handlerId: string) => void
}

/** A radio group: name, what each holds, and how much of it is late. */
export function HandlerChoice({ handlers, chosen, problem, onChoose }: HandlerChoiceProps) {
  const text = staffWords.dispatch.handlers
  if (!handlers) return <View className="handlers-none">{text.waiting}</View>
  if (handlers.length === 0) return <View className="handlers-none">{text.none}</View>
  return (
    <View className="handlers" role="radiogroup" aria-label={staffWords.dispatch.works.handler}>
      {handlers.map((one) => (
        <Tap
          key={one.id}
          role="radio"
          chosen={one.id === chosen}
          className={`handler ${one.id === chosen ? 'handler-on' : ''}`}
          onTap={() => onChoose(one.id)}
        >
          <View className="handler-text">
            <View className="handler-name">{one.me ? text.me(one.name) : one.name}</View>
            <View className={one.overdue > 0 ? 'handler-late' : 'handler-load'}>
              {text.load(one)}
            </View>
          </View>
          {one.id === chosen && <Icon name="check" />}
        </Tap>
      ))}
      {problem && (
        <View className="handler-late" role="alert">
          {problem}
        </View>
      )}
    </View>
  )
}
