// Which bad ratings wait for the dispatcher, and which step of one is being noted? Asked again every 15 s.
import { useState } from 'react'
import type { FollowUp } from '@/domain/rating/follow-up'
import { useAct } from './use-act'
import { useCall } from './use-call'
import { useEvery } from './use-every'

/** The shortest note that the cloud takes. */
const LEAST = 2

/** The queue of whoever is signed in; not asked again while `active` is false. */
export function useBadRatings(active: boolean) {
  const shown = useCall('rating.queue', {})
  // Who does not follow up is not asked for again.
  useEvery(shown.reload, active && shown.state === 'ready')
  const [run, { busy, failure, clear }] = useAct('rating.follow-up')
  const [openId, setOpen] = useState<string | null>(null)
  const [note, write] = useState('')
  const [tried, setTried] = useState(false)
  const ratings = shown.data?.ratings ?? []
  const open = ratings.find(({ id }) => id === openId) ?? null
  const short = note.trim().length < LEAST
  /** True once it is noted. */
  const follow = async (action: FollowUp): Promise<boolean> => {
    const act = open?.actions.find((one) => one.action === action)
    if (!open || !act || busy) return false
    setTried(act.noted)
    if (act.noted && short) return false
    const noted = await run({ ratingId: open.id, action, note: note.trim() })
    if (noted.ok) setOpen(null)
    if (noted.ok || noted.failure.code !== 'offline') await shown.reload()
    return noted.ok
  }
  return {
    ...{ ratings, open, note, busy, failure, write, follow },
    figures: shown.data?.figures ?? null,
    wantsNote: tried && short,
    look: (ratingId: string) => {
      clear()
      write('')
      setTried(false)
      setOpen(ratingId)
    },
    close: () => setOpen(null)
  }
}
