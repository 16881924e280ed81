// What should this person do next, what can be done here, and how far is the nearest office?
import { useState } from 'react'
import { answerKey, keptAnswer } from '@/client/cache'
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'
import { usePlace, type Place } from './use-place'
import { useUnreadBadge } from './use-unread'

export interface Home {
  readonly shown: Called<Output<'home.show'>>
  readonly place: Place
  /** Whether there was something to do when it was last seen: what loads has its shape. */
  readonly hadNext: boolean
}

/** The first screen in one call. */
export function useHome(): Home {
  const place = usePlace()
  const shown = useCall('home.show', place.point ?? {}, { cache: true, keep: true })
  useUnreadBadge(shown.data?.unread)
  const [hadNext] = useState(lastHadNext)
  return { shown, place, hadNext }
}

function lastHadNext(): boolean {
  const kept = keptAnswer(answerKey('home.show', {}))?.data as Output<'home.show'> | undefined
  return kept?.next != null
}
