// Several lines to write: what they are for, and what is still missing.
import { Textarea, View } from '@tarojs/components'
import './desk-text.scss'

export interface DeskTextProps {
  readonly label: string
  readonly value: string
  readonly hint: string
  readonly most: number
  readonly problem?: string | null
  readonly autoFocus?: boolean
  readonly onWrite: (value: string) => void
}

/** A labelled field that grows with its text. */
export function DeskText(props: DeskTextProps) {
  const { label, value, hint, most, problem, autoFocus = false, onWrite } = props
  return (
    <View className="desk-text">
      <View className="desk-text-label">{label}</View>
      <Textarea
        className={`desk-text-field ${problem ? 'desk-text-wrong' : ''}`}
        value={value}
        maxlength={most}
        autoHeight
        autoFocus={autoFocus}
        placeholder={hint}
        aria-label={label}
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
