// Which office is it about? All of them, the nearest first where it is known where one is.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { distanceText } from '@/words/format'
import { Icon } from '../icon'
import { Link } from '../link'
import { Row } from '../row'
import './concern-form.scss'

type Office = Output<'office.list'>['offices'][number]

export interface OfficeChoiceProps {
  readonly offices: readonly Office[]
  readonly chosen: string | null
  /** Asks the phone where one is; null where it is known, or was refused. */
  readonly onNear: (() => void) | null
  readonly onChoose: (officeId: string) => void
  readonly onBack: () => void
}

/** In the sheet, in the place of the form; what is written stays. */
export function OfficeChoice(props: OfficeChoiceProps) {
  const { offices, chosen, onNear, onChoose, onBack } = props
  const text = words.concern.form
  return (
    <View>
      <View className="concern-ways">
        <Link icon="back" onTap={onBack}>
          {text.back}
        </Link>
        {onNear && (
          <Link icon="pin" onTap={onNear}>
            {words.booking.offices.near}
          </Link>
        )}
      </View>
      {offices.map((office) => (
        <Row
          key={office.id}
          title={office.name}
          note={where(office)}
          right={office.id === chosen ? <Icon name="check" tone="main" /> : undefined}
          onTap={() => onChoose(office.id)}
        />
      ))}
      {offices.length === 0 && <View className="concern-none">{text.noOffices}</View>}
    </View>
  )
}

function where({ distance, town, address }: Office): string {
  return [distance === null ? town : distanceText(distance), address].join(words.common.dot)
}
