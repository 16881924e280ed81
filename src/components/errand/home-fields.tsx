// Where does the worker go? The grid, and the address in words.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Choices } from '../choices'
import { Field } from '../field'
import './home-fields.scss'

export interface HomeFieldsProps {
  readonly grids: Output<'grid.list'>['grids']
  readonly gridId: string | null
  readonly address: string
  /** What the address is asked for. */
  readonly label: string
  readonly problems: { readonly grid: string | null; readonly address: string | null }
  readonly onGrid: (gridId: string) => void
  readonly onAddress: (address: string) => void
}

/** Two fields, and who gets to see them. */
export function HomeFields(props: HomeFieldsProps) {
  const text = words.errand.choose
  return (
    <View className="home-fields">
      <View className="home-label">{text.grid}</View>
      <Choices
        label={text.grid}
        options={props.grids}
        chosen={props.gridId}
        onChoose={props.onGrid}
      />
      {props.problems.grid && (
        <View className="home-problem" role="alert">
          {props.problems.grid}
        </View>
      )}
      <Field
        label={props.label}
        value={props.address}
        maxLength={100}
        placeholder={text.addressHint}
        problem={props.problems.address}
        onChange={props.onAddress}
      />
      <View className="home-note">{text.sealed}</View>
    </View>
  )
}
