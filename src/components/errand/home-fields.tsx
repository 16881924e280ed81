// Where does the worker go? The grid, and the address in words.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Choices } from '../choices'
import { Field } from '../field'
import './home-fields.scss'

/** What is written so far, and what is still missing. */
export interface HomeForm {
  readonly grids: Output<'grid.list'>['grids']
  readonly gridId: string | null
  readonly address: string
  readonly problems: { readonly grid: string | null; readonly address: string | null }
  setGrid(gridId: string): void
  setAddress(address: string): void
}

export interface HomeFieldsProps {
  readonly home: HomeForm
  /** What the address is asked for. */
  readonly label: string
}

/** Two fields, and who gets to see them. */
export function HomeFields({ home, label }: HomeFieldsProps) {
  const { problems } = home
  const text = words.errand.choose
  return (
    <View className="home-fields">
      <View className="home-label">{text.grid}</View>
      <Choices
        label={text.grid}
        options={home.grids}
        chosen={home.gridId}
        onChoose={home.setGrid}
      />
      {problems.grid && (
        <View className="home-problem" role="alert">
          {problems.grid}
        </View>
      )}
      <Field
        label={label}
        value={home.address}
        maxLength={100}
        placeholder={text.addressHint}
        problem={problems.address}
        onChange={home.setAddress}
      />
      <View className="home-note">{text.sealed}</View>
    </View>
  )
}
