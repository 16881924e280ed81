// Where the place is, and how many others share its slots.
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Row } from '@/components/row'
import { useOffices } from '@/hooks/use-offices'
import { words } from '@/words'
import { distanceText } from '@/words/format'

export interface OfficeRowProps {
  readonly serviceId: string
  readonly officeId: string
  readonly caseId: string
  readonly change: string
}

/** A tap leads to the others. */
export function OfficeRow({ serviceId, officeId, caseId, change }: OfficeRowProps) {
  const { offices } = useOffices(serviceId)
  const office = offices.find(({ id }) => id === officeId)
  if (!office) return null
  const { cluster, distance, town } = office
  const others = offices.filter((o) => o.id !== officeId && cluster && o.cluster?.id === cluster.id)
  const note = [
    distance === null ? town : distanceText(distance),
    others.length > 0 ? words.booking.offices.cluster(others.length) : ''
  ]
  const query = `case=${caseId}&service=${serviceId}${change && `&change=${change}`}`
  return (
    <Card flush>
      <Row
        icon="pin"
        iconTone="main"
        title={office.name}
        note={note.filter(Boolean).join(words.common.dot)}
        right={<View className="pick-other">{words.booking.pick.change}</View>}
        onTap={() => void Taro.navigateTo({ url: `/pages/booking/offices/index?${query}` })}
      />
    </Card>
  )
}
