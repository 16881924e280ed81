// At which counter do I sit today, and what is done there? Those of colleagues can't be taken.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { Card } from '../card'
import { Chip } from '../chip'
import { Choices } from '../choices'
import { Kbd } from '../desk/kbd'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './counter-choice.scss'

type Desk = Output<'hall.desk'>
type Counter = Desk['counters'][number]

/** The counter and the lane that are chosen so far; null for what nobody has touched. */
export interface ChosenCounter {
  readonly counter: string | null
  readonly lane: string | null
}

export interface CounterChoiceProps {
  readonly desk: Desk
  readonly chosen: ChosenCounter
  readonly busy: boolean
  readonly onChoose: (chosen: Partial<ChosenCounter>) => void
  readonly onOpen: () => void
}

const text = words.hall.counter.shift

/** What would be opened now: the first counter that is free and its first lane, unless told. */
export function counterToOpen({ counters, lanes }: Desk, chosen: ChosenCounter) {
  const free = counters.filter(({ openFor }) => openFor === null)
  const counter = free.find(({ id }) => id === chosen.counter) ?? free[0]
  const its = lanes.filter(({ id }) => counter?.lanes.includes(id))
  return { counter, lanes: its, lane: its.find(({ id }) => id === chosen.lane) ?? its[0] }
}

/** Rows of counters; the lane is asked for only where there is more than one. */
export function CounterChoice({ desk, chosen, busy, onChoose, onOpen }: CounterChoiceProps) {
  const { counter, lanes, lane } = counterToOpen(desk, chosen)
  return (
    <Card className="counter-choice">
      <View className="counter-choice-title" role="heading">
        {text.choose}
      </View>
      <View className="counter-choice-note">{text.chooseHint}</View>
      <View className="counter-choice-rows" role="radiogroup" aria-label={text.choose}>
        {desk.counters.map((one, place) => (
          <CounterTap
            key={one.id}
            counter={one}
            digit={String(place + 1)}
            chosen={one.id === counter?.id}
            onChoose={() => onChoose({ counter: one.id, lane: null })}
          />
        ))}
      </View>
      {lanes.length > 1 && (
        <Choices
          titled
          label={text.lane}
          options={lanes}
          chosen={lane?.id ?? null}
          onChoose={(id) => onChoose({ lane: id })}
        />
      )}
      <View className="counter-choice-go">
        <Button wide loading={busy} disabled={!counter} onTap={onOpen}>
          {text.open}
        </Button>
        <Kbd>{staffWords.staff.column.enter}</Kbd>
      </View>
    </Card>
  )
}

interface CounterTapProps {
  readonly counter: Counter
  /** The key that chooses it. */
  readonly digit: string
  readonly chosen: boolean
  readonly onChoose: () => void
}

function CounterTap({ counter, digit, chosen, onChoose }: CounterTapProps) {
  const taken = counter.openFor !== null
  return (
    <Tap
      role="radio"
      chosen={chosen}
      disabled={taken}
      className={`counter-tap ${chosen ? 'counter-tap-on' : ''}`}
      onTap={onChoose}
    >
      <View className="counter-tap-name">{counter.name}</View>
      {taken && <Chip>{text.taken}</Chip>}
      {chosen && <Icon name="check" tone="main" />}
      {!taken && <Kbd>{digit}</Kbd>}
    </Tap>
  )
}
