// Where is somebody sent? To another kind of counter, whichever is free; or to one that is open.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Choices } from '../choices'
import '../desk/act-fields.scss'

type Desk = Output<'hall.desk'>

export interface Destination {
  readonly lane?: string
  readonly counterId?: string
}

export interface TransferChoicesProps {
  readonly desk: Desk
  /** Where they stand now. */
  readonly lane: string | undefined
  readonly form: Destination
  readonly onFill: (destination: Destination) => void
}

const text = words.hall.counter.transfer

/** What one can choose, in the order in which it is offered. */
export function destinations(desk: Desk, lane: string | undefined): Destination[] {
  const { lanes, counters } = places(desk, lane)
  return [
    ...counters.map(({ id }) => ({ lane: undefined, counterId: id })),
    ...lanes.map(({ id }) => ({ lane: id, counterId: undefined }))
  ]
}

/** One choice of both kinds: choosing one undoes the other. */
export function TransferChoices({ desk, lane, form, onFill }: TransferChoicesProps) {
  const { lanes, counters } = places(desk, lane)
  if (lanes.length === 0 && counters.length === 0) {
    return <View className="act-effect">{text.none}</View>
  }
  return (
    <View className="act-fields">
      {counters.length > 0 && (
        <Choices
          titled
          label={text.counters}
          options={counters}
          chosen={form.counterId ?? null}
          onChoose={(counterId) => onFill({ counterId, lane: undefined })}
        />
      )}
      {lanes.length > 0 && (
        <Choices
          titled
          label={text.lanes}
          options={lanes}
          chosen={form.lane ?? null}
          onChoose={(id) => onFill({ lane: id, counterId: undefined })}
        />
      )}
    </View>
  )
}

function places({ lanes, counters }: Desk, lane: string | undefined) {
  return {
    lanes: lanes.filter(({ id }) => id !== lane),
    counters: counters.filter(({ openFor, mine }) => openFor !== null && !mine)
  }
}
