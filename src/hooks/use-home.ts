// What should this person do next, what can be done here, and how far is the nearest office?
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'
import { usePlace, type Place } from './use-place'
import { useUnreadBadge } from './use-unread'

export interface Home {
  readonly shown: Called<Output<'home.show'>>
  readonly place: Place
}

/** The first screen in one call. */
export function useHome(): Home {
  const place = usePlace()
  const shown = useCall('home.show', place.point ?? {}, { cache: true, keep: true })
  useUnreadBadge(shown.data?.unread)
  return { shown, place }
}
