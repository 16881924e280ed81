// The way from one staff page to another: a dark rail at the side of a desk's screen, a bar at the
// bottom of a phone's. It shows the places of one's roles, and the way out.
import { View } from '@tarojs/components'
import type { StaffPlace } from '@/domain/person/staff-place'
import { staffWords } from '@/words/staff'
import { Icon, type IconName } from '../icon'
import { Tap } from '../tap'
import './staff-rail.scss'

export interface StaffRailProps {
  readonly here: StaffPlace
  readonly places: readonly StaffPlace[]
  readonly go: (place: StaffPlace) => void
  readonly leave: () => void
  /** Shows the keys of this page; only where there are some. */
  readonly onKeys?: () => void
}

const icons: Readonly<Record<StaffPlace, IconName>> = {
  desk: 'scan',
  hall: 'people',
  steps: 'list',
  board: 'flag',
  concerns: 'talk',
  errands: 'bike',
  office: 'pin',
  calendar: 'calendar',
  jobs: 'clock'
}

/** Places above, help and the way out below; side by side on a phone. */
export function StaffRail({ here, places, go, leave, onKeys }: StaffRailProps) {
  const text = staffWords.staff.rail
  return (
    <View className="staff-rail" role="navigation" aria-label={text.label}>
      {places.map((place) => (
        <Tap
          key={place}
          className={`staff-rail-item ${place === here ? 'staff-rail-on' : ''}`}
          role="tab"
          chosen={place === here}
          onTap={() => go(place)}
        >
          <Icon name={icons[place]} />
          <View>{text.places[place]}</View>
        </Tap>
      ))}
      <View className="staff-rail-gap" />
      {onKeys && (
        <Tap className="staff-rail-item staff-rail-keys" onTap={onKeys}>
          <Icon name="help" />
          <View>{text.keys}</View>
        </Tap>
      )}
      <Tap className="staff-rail-item" onTap={leave}>
        <Icon name="me" />
        <View>{text.me}</View>
      </Tap>
    </View>
  )
}
