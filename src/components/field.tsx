// One thing to fill in: what it is, where it is written, and what is wrong with it.
import { Input, View } from '@tarojs/components'
import { plainSigns } from '@/domain/person/plain-signs'
import { fieldName } from './field-name'
import './field.scss'

/** What may be pasted as a number: longer than it is, with blanks between its groups. */
const PASTED = 60

export interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  /** Which keyboard comes up. */
  readonly type?: 'text' | 'number' | 'idcard'
  /** Of a text; what is too long for a number is told, not cut off. */
  readonly maxLength?: number
  /** What is wrong with what stands there. */
  readonly problem?: string | null
  readonly disabled?: boolean
}

/** A labelled line to write on; what is wrong stands right below it. */
export function Field(props: FieldProps) {
  const {
    label,
    value,
    onChange,
    placeholder,
    type = 'text',
    maxLength = 140,
    problem,
    disabled
  } = props
  const isText = type === 'text'
  return (
    <View className={`field ${problem ? 'field-wrong' : ''}`}>
      <View className="field-label">{label}</View>
      <Input
        className="field-input"
        value={value}
        type={type}
        maxlength={isText ? maxLength : PASTED}
        placeholder={placeholder}
        placeholderClass="field-placeholder"
        disabled={disabled}
        {...fieldName(label, Boolean(problem))}
        onInput={({ detail }) => onChange(isText ? detail.value : plainSigns(detail.value))}
      />
      {problem && (
        <View className="field-problem" role="alert">
          {problem}
        </View>
      )}
    </View>
  )
}
