// What waits for an answer, the first due first: what, how long still, who answers, with its light.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { LightBar } from '../case/light-bar'
import { ListRow } from '../desk/list-row'

type Concern = Output<'concern.queue'>['concerns'][number]

export interface ConcernRowsProps {
  readonly concerns: readonly Concern[]
  /** Where the arrow keys stand, and what is open; ids. */
  readonly cursor: string | null
  readonly openId: string | null
  readonly domId: (id: string) => string
  readonly onOpen: (concernId: string) => void
}

/** A list box; nothing in it where everything is answered. */
export function ConcernRows(props: ConcernRowsProps) {
  return (
    <View role="listbox" aria-label={words.concern.work.title}>
      {props.concerns.map((concern) => (
        <ConcernRow key={concern.id} concern={concern} {...props} />
      ))}
    </View>
  )
}

type RowProps = ConcernRowsProps & { readonly concern: Concern }

function ConcernRow({ concern, cursor, openId, domId, onOpen }: RowProps) {
  const { id, light, used, department, from } = concern
  const text = words.concern.work
  return (
    <ListRow id={domId(id)} cursor={id === cursor} open={id === openId} onOpen={() => onOpen(id)}>
      <View className="desk-row-line desk-row-first">
        <View className="desk-row-service">{words.concern.what(concern)}</View>
        {light && <View className={`days-${light}`}>{text.days(concern)}</View>}
      </View>
      {light && <LightBar used={used} light={light} label={staffWords.staff.list.light[light]} />}
      <View className="desk-row-line">
        <View className="desk-row-service">{concern.text}</View>
      </View>
      <View className="desk-row-line">
        <View>{from}</View>
        <View>{text.department(department)}</View>
      </View>
    </ListRow>
  )
}
