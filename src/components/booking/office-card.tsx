// One office to choose: how far, open until when, and the first day with a place.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { distanceText } from '@/words/format'
import { Card } from '../card'
import { Chip } from '../chip'
import { Icon } from '../icon'
import { Link } from '../link'
import { Tap } from '../tap'
import './office-card.scss'

type OfficeRow = Output<'office.list'>['offices'][number]

export interface OfficeCardProps {
  readonly office: OfficeRow
  /** How many others of the list share its slots. */
  readonly neighbours: number
  /** False where nothing is booked: the card only tells. */
  readonly choosing: boolean
  readonly onChoose: () => void
  readonly onDetails: () => void
}

/** The card; the whole upper part of it chooses. */
export function OfficeCard({ office, neighbours, choosing, onChoose, onDetails }: OfficeCardProps) {
  const text = words.booking.offices
  const { nextPlace, openNow, cluster } = office
  return (
    <Card flush className="office">
      <Tap className="office-choose" label={text.choose(office.name)} onTap={onChoose}>
        <View className="office-text">
          <View className="office-name">{office.name}</View>
          <View className="office-note">{where(office)}</View>
          <View className="office-note">{text.today(office.today)}</View>
          <View className={nextPlace ? 'office-next' : 'office-note'}>
            {nextPlace ? text.next(nextPlace.date, nextPlace.left) : text.noNext}
          </View>
        </View>
        {choosing && <Icon name="go" tone="faint" className="office-go" />}
      </Tap>
      <View className="office-foot">
        <Chip tone={openNow ? 'ok' : 'plain'}>{openNow ? text.open : text.closed}</Chip>
        <View className="office-cluster">
          {cluster && neighbours > 0 ? text.cluster(neighbours) : ''}
        </View>
        <Link onTap={onDetails}>{text.details}</Link>
      </View>
    </Card>
  )
}

function where({ distance, town, address }: OfficeRow): string {
  return [distance === null ? town : distanceText(distance), address].join(words.common.dot)
}
