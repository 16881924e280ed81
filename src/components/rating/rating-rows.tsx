// Bad ratings, the first due first: what it was about, what is done next, how long still. Above them all
// ratings in figures.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import '../appeal/appeal-rows.scss'
import { ListRow } from '../desk/list-row'
import './rating.scss'

type Queue = Output<'rating.queue'>

export interface RatingRowsProps {
  readonly ratings: Queue['ratings']
  readonly figures: Queue['figures']
  readonly openId: string | null
  readonly onOpen: (ratingId: string) => void
}

/** A list box under a heading of its own; the figures alone where nobody waits. */
export function RatingRows({ ratings, figures, openId, onOpen }: RatingRowsProps) {
  const text = words.rating.staff
  return (
    <View>
      {ratings.length > 0 && (
        <>
          <View className="appeal-head" role="heading">
            {text.title(ratings.length)}
          </View>
          <View role="listbox" aria-label={text.list}>
            {ratings.map((rating) => (
              <ListRow
                key={rating.id}
                id={`rating-${rating.id}`}
                cursor={false}
                open={rating.id === openId}
                onOpen={() => onOpen(rating.id)}
              >
                <View className="desk-row-line desk-row-first">
                  <View className="desk-row-service">{text.row(rating)}</View>
                  <View className={`days-${rating.light}`}>{text.days(rating)}</View>
                </View>
                <View className="desk-row-line">
                  <View className="desk-row-service">{text.said(rating)}</View>
                </View>
                <View className="desk-row-line">
                  <View>{text.who(rating)}</View>
                  <View>{text.next(rating)}</View>
                </View>
              </ListRow>
            ))}
          </View>
        </>
      )}
      <View className="rating-figures">{text.figures(figures)}</View>
    </View>
  )
}
