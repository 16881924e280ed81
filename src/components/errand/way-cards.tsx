// At the counter, on the phone, or brought home (ZJ-15): three cards, each with what it means.
import { View } from '@tarojs/components'
import { deliveryWays, type DeliveryWay } from '@/domain/errand/errand'
import { words } from '@/words'
import { Icon, type IconName } from '../icon'
import { Tap } from '../tap'
import './way-cards.scss'

export interface WayCardsProps {
  readonly chosen: DeliveryWay
  /** Why a grid worker can't be chosen yet; null where one can. */
  readonly notGrid: string | null
  readonly onChoose: (way: DeliveryWay) => void
}

const icons: Readonly<Record<DeliveryWay, IconName>> = {
  counter: 'desk',
  electronic: 'file',
  grid: 'bike'
}

/** A radio group. */
export function WayCards({ chosen, notGrid, onChoose }: WayCardsProps) {
  const text = words.errand.choose
  return (
    <View className="ways" role="radiogroup" aria-label={text.label}>
      {deliveryWays.map((way) => {
        const off = way === 'grid' && notGrid !== null
        return (
          <Tap
            key={way}
            role="radio"
            chosen={way === chosen}
            disabled={off}
            label={text.ways[way].name}
            className={`way-card ${way === chosen ? 'way-on' : ''}`}
            onTap={() => onChoose(way)}
          >
            <Icon name={icons[way]} tone={way === chosen ? 'main' : 'second'} />
            <View className="way-words">
              <View className="way-name">{text.ways[way].name}</View>
              <View className="way-text">{off ? notGrid : text.ways[way].text}</View>
            </View>
            {way === chosen && <Icon name="check" tone="main" />}
          </Tap>
        )
      })}
    </View>
  )
}
