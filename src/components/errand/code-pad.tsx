// Six digits that somebody says aloud: large keys for one thumb, and a box for each digit.
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './code-pad.scss'

export interface CodePadProps {
  readonly label: string
  readonly value: string
  readonly problem: string | null
  readonly disabled?: boolean
  readonly onChange: (value: string) => void
}

const DIGITS = 6
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** The boxes and the keys below them. */
export function CodePad({ label, value, problem, disabled = false, onChange }: CodePadProps) {
  const text = words.errand.code
  const press = (digit: string) => {
    if (value.length < DIGITS) onChange(value + digit)
  }
  return (
    <View className="code-pad" role="group" aria-label={label}>
      <View className={`code-boxes ${problem ? 'code-wrong' : ''}`} aria-hidden="true">
        {Array.from({ length: DIGITS }, (_, i) => (
          <View key={i} className={`code-box ${i === value.length ? 'code-here' : ''}`}>
            {value[i] ?? ''}
          </View>
        ))}
      </View>
      <View className="code-said" role="status">
        {problem ?? text.filled(value.length)}
      </View>
      <View className="code-keys">
        {keys.map((digit) => (
          <Key key={digit} digit={digit} disabled={disabled} onPress={press} />
        ))}
        <Tap className="code-key code-key-word" disabled={disabled} onTap={() => onChange('')}>
          {text.clear}
        </Tap>
        <Key digit="0" disabled={disabled} onPress={press} />
        <Tap
          className="code-key code-key-word"
          label={text.erase}
          disabled={disabled}
          onTap={() => onChange(value.slice(0, -1))}
        >
          <Icon name="back" />
        </Tap>
      </View>
    </View>
  )
}

interface KeyProps {
  readonly digit: string
  readonly disabled: boolean
  readonly onPress: (digit: string) => void
}

function Key({ digit, disabled, onPress }: KeyProps) {
  return (
    <Tap className="code-key" disabled={disabled} onTap={() => onPress(digit)}>
      {digit}
    </Tap>
  )
}
