// How to get there, for who has no map at hand: the address in words, to copy, and whom to ring.
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Row } from '../row'
import { Sheet } from '../sheet'
import './route-sheet.scss'

interface Place {
  readonly name: string
  readonly address: string
  readonly latitude: number
  readonly longitude: number
}

export interface RouteSheetProps {
  readonly route: {
    readonly shown: Place | null
    readonly ownMap: boolean
    close(): void
    toMap(): void
    copy(what: 'address' | 'point'): void
  }
  /** In a sentence, and the number to ring; where they are known. */
  readonly directions?: string | undefined
  readonly floor?: string | undefined
  readonly phone?: string | undefined
  readonly onRing: (phone: string) => void
}

/** Closed while no place is shown. */
export function RouteSheet({ route, directions, floor, phone, onRing }: RouteSheetProps) {
  const text = words.booking.route
  const { shown } = route
  return (
    <Sheet open={shown !== null} title={shown?.name ?? text.title} onClose={route.close}>
      <View className="way">
        <View className="way-address">{shown?.address}</View>
        <View className="way-note">
          {[directions, floor].filter(Boolean).join(words.common.dot)}
        </View>
        {shown && (
          <View className="way-note">{text.coordinates(shown.latitude, shown.longitude)}</View>
        )}
      </View>
      {route.ownMap && <Row icon="route" iconTone="main" title={text.open} onTap={route.toMap} />}
      <Row
        icon="pin"
        iconTone="main"
        title={text.copyAddress}
        onTap={() => route.copy('address')}
      />
      <Row icon="link" title={text.copyCoordinates} onTap={() => route.copy('point')} />
      {phone && (
        <Row icon="phone" title={words.common.call} note={phone} onTap={() => onRing(phone)} />
      )}
    </Sheet>
  )
}
