// Other offices with a place sooner than this one: one tap leads to that day and time (BOOK-cluster).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Row } from '../row'
import { Section } from '../section'
import './sooner-list.scss'

export type SoonerOffice = Output<'booking.availability'>['sooner'][number]

export interface SoonerListProps {
  readonly sooner: readonly SoonerOffice[]
  readonly onChoose: (office: SoonerOffice) => void
}

const MOST = 3

/** Nothing where this office is the soonest. */
export function SoonerList({ sooner, onChoose }: SoonerListProps) {
  const text = words.booking.wait.sooner
  if (sooner.length === 0) return null
  return (
    <Section title={text.title}>
      <Card flush>
        {sooner.slice(0, MOST).map((office) => (
          <Row
            key={office.officeId}
            icon="pin"
            iconTone="main"
            title={office.name}
            note={
              <>
                <View className="sooner-when">
                  {text.when(office.date, office.start, office.left)}
                </View>
                <View>{text.note(office)}</View>
              </>
            }
            label={text.label(office.name, office.date, office.start)}
            onTap={() => onChoose(office)}
          />
        ))}
      </Card>
    </Section>
  )
}
