// One of a few: chips in a row, the chosen one filled.
import { View } from '@tarojs/components'
import { Tap } from './tap'
import './choices.scss'

export interface ChoicesProps<T extends string> {
  /** What is chosen among, for a screen reader. */
  readonly label: string
  readonly options: readonly { readonly id: T; readonly name: string }[]
  readonly chosen: T | null
  readonly onChoose: (id: T) => void
  /** Shows the label above them, where nothing else says what is chosen. */
  readonly titled?: boolean
  /** In one line that scrolls sideways instead of several lines. */
  readonly inLine?: boolean
}

/** A radio group. */
export function Choices<T extends string>({
  label,
  options,
  chosen,
  onChoose,
  titled = false,
  inLine
}: ChoicesProps<T>) {
  const group = (
    <View
      className={`choices ${inLine ? 'choices-line' : ''}`}
      role="radiogroup"
      aria-label={label}
    >
      {options.map(({ id, name }) => (
        <Tap
          key={id}
          role="radio"
          chosen={id === chosen}
          className={`choice ${id === chosen ? 'choice-on' : ''}`}
          onTap={() => onChoose(id)}
        >
          {name}
        </Tap>
      ))}
    </View>
  )
  if (!titled) return group
  return (
    <View>
      <View className="choices-title">{label}</View>
      {group}
    </View>
  )
}
