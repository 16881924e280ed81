// How does this person get to the office?
import { useState } from 'react'
import { copyText, hasOwnMap, openOwnMap, openRoute, type Place } from '@/client/route'

export interface Route {
  /** The place whose address is shown; null while none is. */
  readonly shown: Place | null
  /** True where the phone has a map that can be opened. */
  readonly ownMap: boolean
  /** What was just copied. */
  readonly copied: 'address' | 'point' | null
  open(place: Place): Promise<void>
  /** Shows the address without asking the map. */
  show(place: Place): void
  close(): void
  toMap(): void
  copy(what: 'address' | 'point'): Promise<void>
  forgetCopied(): void
}

/** Opens the map, or shows what one needs to find the way. */
export function useRoute(): Route {
  const [shown, setShown] = useState<Place | null>(null)
  const [copied, setCopied] = useState<Route['copied']>(null)
  const copy = async (what: 'address' | 'point') => {
    if (!shown) return
    const { address, name, latitude, longitude } = shown
    const text = what === 'address' ? `${address} ${name}` : `${latitude},${longitude}`
    if (await copyText(text)) setCopied(what)
  }
  return {
    shown,
    ownMap: hasOwnMap(),
    copied,
    open: async (place) => {
      if ((await openRoute(place)) === 'show') setShown(place)
    },
    show: setShown,
    close: () => setShown(null),
    toMap: () => {
      if (shown) openOwnMap(shown)
    },
    copy,
    forgetCopied: () => setCopied(null)
  }
}
