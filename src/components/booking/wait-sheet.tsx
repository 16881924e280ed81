// For which times does one wait? All day, half of it, or the one time (BOOK-waitlist).
import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Wish } from '@/domain/booking/wish'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Button } from '../button'
import { Choices } from '../choices'
import type { Refusal } from '../failed'
import { Refused } from '../refused'
import { Sheet } from '../sheet'
import './wait-sheet.scss'

export interface WaitSheetProps {
  readonly open: boolean
  readonly date: DateString
  readonly wishes: readonly Wish[]
  readonly places: number
  readonly busy: boolean
  readonly failure: Refusal | null
  readonly onSend: (wish: Wish) => void
  readonly onClose: () => void
}

/** The narrowest wish stands first and is chosen. */
export function WaitSheet(props: WaitSheetProps) {
  const { open, date, wishes, places, busy, failure, onSend, onClose } = props
  const { sheet, wish: names } = words.booking.wait
  const [kind, setKind] = useState<Wish['kind'] | null>(null)
  const chosen = wishes.find((wish) => wish.kind === kind) ?? wishes[0]
  return (
    <Sheet open={open} title={sheet.title(date)} onClose={onClose}>
      <View className="wait-sheet">
        {chosen ? (
          <Choices
            titled
            label={sheet.which}
            options={wishes.map(({ kind: id, from, to }) => ({ id, name: names[id](from, to) }))}
            chosen={chosen.kind}
            onChoose={setKind}
          />
        ) : (
          <View>{sheet.none}</View>
        )}
        {places > 1 && <View className="wait-sheet-note">{sheet.places(places)}</View>}
        <View className="wait-sheet-note">{sheet.rules}</View>
        <Refused failure={failure} />
        {chosen && (
          <Button wide loading={busy} onTap={() => onSend(chosen)}>
            {sheet.send}
          </Button>
        )}
      </View>
    </Sheet>
  )
}
