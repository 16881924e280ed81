// The three ways in which a result comes, and for the one that is brought, where to (ZJ-15, ZJ-30).
import { View } from '@tarojs/components'
import type { DeliveryWay } from '@/domain/errand/errand'
import { words } from '@/words'
import { Card } from '../card'
import { HomeFields, type HomeForm } from './home-fields'
import { WayCards } from './way-cards'
import './delivery-fields.scss'

export interface DeliveryFieldsProps {
  readonly delivery: {
    readonly way: DeliveryWay
    /** Why a grid worker can't be chosen yet; null where one can. */
    readonly notGrid: string | null
    readonly home: HomeForm
    chooseWay(way: DeliveryWay): void
  }
  /** Until when it can be changed; at the desk, for whom it is chosen. */
  readonly what: string
}

/** The address is asked for only where somebody goes there. */
export function DeliveryFields({ delivery, what }: DeliveryFieldsProps) {
  const { way, notGrid, home, chooseWay } = delivery
  return (
    <>
      <View className="delivery-what">{what}</View>
      <WayCards chosen={way} notGrid={notGrid} onChoose={chooseWay} />
      {way === 'grid' && (
        <Card className="delivery-home">
          <HomeFields home={home} label={words.errand.choose.address} />
        </Card>
      )}
    </>
  )
}
