// 差评跟进 beside 诉求: who was not satisfied, and what is done about it.
import { useState } from 'react'
import { Card } from '@/components/card'
import { RatingDialog } from '@/components/rating/rating-dialog'
import { RatingRows } from '@/components/rating/rating-rows'
import { Toast } from '@/components/toast'
import type { FollowUp } from '@/domain/rating/follow-up'
import { useBadRatings } from '@/hooks/use-bad-ratings'
import { useKeys } from '@/hooks/use-keys'
import { usePhone } from '@/hooks/use-phone'
import { words } from '@/words'

export interface RatingsProps {
  readonly wide: boolean
  readonly active: boolean
}

/** Nothing for somebody who follows up on none. */
export function Ratings({ wide, active }: RatingsProps) {
  const { ratings, figures, open, look, close, write, follow, ...now } = useBadRatings(active)
  const phone = usePhone()
  const [told, setTold] = useState<string | null>(null)
  const note = async (action: FollowUp) => {
    if (await follow(action)) setTold(words.rating.staff.done)
  }
  const main = open?.actions[0]?.action
  useKeys({ escape: close, 'ctrl+enter': () => main && void note(main) }, open !== null, true)
  if (!figures) return null
  const rows = (
    <RatingRows ratings={ratings} figures={figures} openId={open?.id ?? null} onOpen={look} />
  )
  return (
    <>
      {wide ? rows : <Card flush>{rows}</Card>}
      <RatingDialog
        {...now}
        rating={open}
        wide={wide}
        onWrite={write}
        onFollow={(action) => void note(action)}
        onRing={phone.ring}
        onClose={close}
      />
      <Toast text={told} onEnd={() => setTold(null)} />
      <Toast text={phone.failed && words.case.do.callFailed(phone.failed)} onEnd={phone.clear} />
    </>
  )
}
