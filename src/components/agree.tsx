// A consent that is asked for by itself (PIPL): a sentence, what it means, and a box to tick.
import { View } from '@tarojs/components'
import { Icon } from './icon'
import { Tap } from './tap'
import './agree.scss'

export interface AgreeProps {
  readonly text: string
  /** What it means, in a sentence. */
  readonly more?: string
  readonly given: boolean
  readonly onChange: (given: boolean) => void
  readonly problem?: string | null
}

/** Never ticked beforehand. */
export function Agree({ text, more, given, onChange, problem }: AgreeProps) {
  return (
    <View className="agree">
      <Tap
        className="agree-tap"
        role="checkbox"
        chosen={given}
        label={text}
        onTap={() => onChange(!given)}
      >
        <View className={`agree-box ${given ? 'agree-given' : ''} ${problem ? 'agree-wrong' : ''}`}>
          {given && <Icon name="check" className="agree-check" />}
        </View>
        <View className="agree-text">{text}</View>
      </Tap>
      {more && <View className="agree-more">{more}</View>}
      {problem && (
        <View className="agree-problem" role="alert">
          {problem}
        </View>
      )}
    </View>
  )
}
