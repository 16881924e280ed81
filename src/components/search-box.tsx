// Where one says what one is looking for.
import { Input, View } from '@tarojs/components'
import { words } from '@/words'
import { fieldName } from './field-name'
import { Icon } from './icon'
import { useSurroundings } from './surroundings'
import { Tap } from './tap'
import './search-box.scss'

export interface SearchBoxProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly focus?: boolean
  /** What stands there while nothing is written. */
  readonly placeholder?: string
  /** Enter, or the key of the phone's keyboard that searches. */
  readonly onConfirm?: () => void
}

/** A line to write on with a magnifier, and a way to empty it. */
export function SearchBox(props: SearchBoxProps) {
  const { value, onChange, focus = false, placeholder, onConfirm } = props
  const { search } = words.home
  const { care } = useSurroundings()
  return (
    <View className="search-box" role="search">
      <Icon name="search" tone="second" />
      <Input
        className="search-input"
        value={value}
        focus={focus}
        maxlength={50}
        confirmType="search"
        placeholder={placeholder ?? (care ? search.askShort : search.ask)}
        placeholderClass="search-placeholder"
        {...fieldName(search.label)}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={onConfirm}
      />
      {value !== '' && (
        <Tap className="search-clear" onTap={() => onChange('')} label={search.clear}>
          <Icon name="close" tone="second" className="search-clear-icon" />
        </Tap>
      )}
    </View>
  )
}

/** The same box on another screen: a tap leads to where one can search. */
export function SearchLink({ onTap }: { readonly onTap: () => void }) {
  return (
    <Tap className="search-box" role="link" onTap={onTap} label={words.home.search.label}>
      <Icon name="search" tone="second" />
      <View className="search-ask">{words.home.search.ask}</View>
    </Tap>
  )
}
