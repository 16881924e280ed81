// What the list shows, and the way for people who come without a booking.
import { View } from '@tarojs/components'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import type { DeskPart } from './desk-entries'
import { Kbd } from './kbd'
import { Segments } from './segments'
import './desk-parts.scss'

export interface DeskPartsProps {
  readonly part: DeskPart
  readonly onPart: (part: DeskPart) => void
  readonly onWalkIn: () => void
}

/** 今天 / 在办 at the left, 现场收件 at the right. */
export function DeskParts({ part, onPart, onWalkIn }: DeskPartsProps) {
  const { parts, walkIn } = staffWords.staff
  return (
    <View className="desk-parts">
      <Segments
        label={parts.label}
        segments={[
          { id: 'receive', name: parts.receive, tone: 'ok' },
          { id: 'cases', name: parts.cases, tone: 'ok' }
        ]}
        chosen={part}
        onChoose={onPart}
      />
      <Button kind="second" size="small" className="desk-parts-walk-in" onTap={onWalkIn}>
        {walkIn.open}
      </Button>
      <Kbd>W</Kbd>
    </View>
  )
}
