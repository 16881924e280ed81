// How does this person get to the office?
import { useState } from 'react'
import { copyText, hasOwnMap, openOwnMap, openRoute, type Place } from '@/client/route'

export interface Route {
  /** The place whose address is shown; null while none is. */
  readonly shown: Place | null
  /** True where the phone has a map that can be opened. */
  readonly ownMap: boolean
  open(place: Place): Promise<void>
  /** Shows the address without asking the map. */
  show(place: Place): void
  close(): void
  toMap(): void
  /** The platform itself says that it is copied. */
  copy(what: 'address' | 'point'): void
}

/** Opens the map, or shows what one needs to find the way. */
export function useRoute(): Route {
  const [shown, setShown] = useState<Place | null>(null)
  const copy = (what: 'address' | 'point') => {
    if (!shown) return
    const { address, name, latitude, longitude } = shown
    copyText(what === 'address' ? `${address} ${name}` : `${latitude},${longitude}`)
  }
  return {
    shown,
    ownMap: hasOwnMap(),
    open: async (place) => {
      if ((await openRoute(place)) === 'show') setShown(place)
    },
    show: setShown,
    close: () => setShown(null),
    toMap: () => {
      if (shown) openOwnMap(shown)
    },
    copy
  }
}
