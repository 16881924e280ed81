// One number or time of the rules: what it does, where it is written, its unit behind it.
import { Input, View } from '@tarojs/components'
import { fieldName } from '../field-name'
import './rule-entry.scss'

export interface RuleEntryProps {
  readonly name: string
  readonly note?: string
  readonly unit?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong with what stands there; null where nothing is. */
  readonly problem: string | null
  /** Room for a line instead of a number. */
  readonly long?: boolean
  readonly placeholder?: string
}

/** A line of a group; what is wrong stands below it. */
export function RuleEntry(props: RuleEntryProps) {
  const { name, note, unit, value, onChange, problem, long = false, placeholder } = props
  return (
    <View className={`rule ${problem ? 'rule-wrong' : ''} ${long ? 'rule-long' : ''}`}>
      <View className="rule-text">
        <View className="rule-name">{name}</View>
        {note && <View className="rule-note">{note}</View>}
      </View>
      <Input
        className="field-input rule-input"
        value={value}
        maxlength={long ? 60 : 6}
        placeholder={placeholder}
        placeholderClass="field-placeholder"
        {...fieldName(name, problem !== null)}
        onInput={(event) => onChange(event.detail.value)}
      />
      {unit && <View className="rule-unit">{unit}</View>}
      {problem && (
        <View className="rule-problem" role="alert">
          {problem}
        </View>
      )}
    </View>
  )
}
