// How many come together? One more or one fewer, up to what one booking may take (BOOK-family).
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Card } from '../card'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './places-row.scss'

export interface PlacesRowProps {
  readonly places: number
  readonly most: number
  readonly onChange: (places: number) => void
}

/** Nothing where one booking takes one place only. */
export function PlacesRow({ places, most, onChange }: PlacesRowProps) {
  const { people } = words.booking.wait
  if (most < 2) return null
  return (
    <Card className="places">
      <View className="places-text">
        <View>{people.title}</View>
        <View className="places-note">
          {places === most ? people.most(most) : people.note(places)}
        </View>
      </View>
      <Tap
        className="places-step"
        label={people.fewer}
        disabled={places <= 1}
        onTap={() => onChange(places - 1)}
      >
        <View className="places-minus" />
      </Tap>
      <View className="places-count" role="status" aria-live="polite">
        {people.count(places)}
      </View>
      <Tap
        className="places-step"
        label={people.more}
        disabled={places >= most}
        onTap={() => onChange(places + 1)}
      >
        <Icon name="plus" />
      </Tap>
    </Card>
  )
}
