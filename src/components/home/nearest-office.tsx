// The office that is nearest, or the first one where nobody has said where they are.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { Link } from '../link'
import { Row } from '../row'
import { Section } from '../section'
import './nearest-office.scss'

export interface NearestOfficeProps {
  readonly office: NonNullable<Output<'home.show'>['nearest']>
  /** Asks the phone where it is: from this tap alone. */
  readonly onLocate: () => void
  readonly locating: boolean
  readonly refused: boolean
  readonly onOpen: () => void
}

/** Its distance, its hours today, whether it is open now. */
export function NearestOffice(props: NearestOfficeProps) {
  const { office, onLocate, locating, refused, onOpen } = props
  const text = words.home.nearest
  const known = office.distance !== null
  const locate = !known && !refused && (
    <Link onTap={onLocate} disabled={locating}>
      {text.where}
    </Link>
  )
  return (
    <Section title={known ? text.heading : text.headingUnknown} right={locate}>
      <Card flush>
        <Row
          icon="pin"
          iconTone="main"
          title={office.name}
          note={text.line(office)}
          right={<OpenChip office={office} />}
          onTap={onOpen}
        />
      </Card>
      {refused && <View className="nearest-note">{text.noPlace}</View>}
      {office.invented && <View className="nearest-note">{text.invented}</View>}
    </Section>
  )
}

function OpenChip({ office }: Pick<NearestOfficeProps, 'office'>) {
  const text = words.home.nearest
  if (office.openNow) return <Chip tone="ok">{text.open}</Chip>
  return <Chip>{office.today.length === 0 ? text.rest : text.closed}</Chip>
}
