// Several lines to write: what they are for, and what is still missing.
import { Textarea, View } from '@tarojs/components'
import { fieldName } from '../field-name'
import './desk-text.scss'

export interface DeskTextProps {
  readonly label: string
  readonly value: string
  readonly hint: string
  readonly most: number
  readonly problem?: string | null
  /** By which the field is found, to put the cursor into it. */
  readonly id?: string
  readonly onWrite: (value: string) => void
}

/** A labelled field that grows with its text. */
export function DeskText(props: DeskTextProps) {
  const { label, value, hint, most, problem, id, onWrite } = props
  return (
    <View className="desk-text" id={id}>
      <View className="desk-text-label">{label}</View>
      <Textarea
        className={`desk-text-field ${problem ? 'desk-text-wrong' : ''}`}
        value={value}
        maxlength={most}
        autoHeight
        placeholder={hint}
        placeholderClass="desk-text-hint"
        {...fieldName(label, Boolean(problem))}
        onInput={({ detail }) => onWrite(detail.value)}
      />
      {problem && (
        <View className="desk-text-problem" role="alert">
          {problem}
        </View>
      )}
    </View>
  )
}
