// Which calls are new on the screen in the hall? They flash, and are spoken once where somebody has
// allowed it; a number that is called again is new again (HALL-calls).
import { useEffect, useRef, useState } from 'react'
import { canSpeak, speak } from '@/client/speak'
import { callKey, unannounced } from '@/domain/hall/announce'
import { words } from '@/words'
import type { HallView } from './use-hall-display'

const FLASH_MS = 8_000

export interface Announcements {
  /** The calls that flash, by their keys. */
  readonly fresh: ReadonlySet<string>
  /** none: this screen has no voice. */
  readonly sound: 'none' | 'off' | 'on'
  /** Only a touch lets a browser speak. */
  turnOn(): void
}

/** What was called before the screen was opened is not announced. */
export function useAnnouncements(view: HallView | undefined): Announcements {
  const known = useRef<Set<string> | null>(null)
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const [isOn, setOn] = useState(false)
  const speaking = useRef(false)
  useEffect(() => {
    if (!view) return undefined
    const before = known.current
    known.current = new Set([...(before ?? []), ...view.lastCalls.map(callKey)])
    const calls = before === null ? [] : unannounced(view.lastCalls, before, view.now)
    if (calls.length === 0) return undefined
    const { spoken } = words.hall.display
    for (const { number, counterName } of calls) {
      if (speaking.current) speak(spoken(number, words.hall.shortCounter(counterName)))
    }
    setFresh(new Set(calls.map(callKey)))
    return undefined
  }, [view])
  useEffect(() => {
    if (fresh.size === 0) return undefined
    const timer = setTimeout(() => setFresh(new Set()), FLASH_MS)
    return () => clearTimeout(timer)
  }, [fresh])
  return {
    fresh,
    sound: canSpeak() ? (isOn ? 'on' : 'off') : 'none',
    turnOn: () => {
      speaking.current = true
      setOn(true)
      speak(words.hall.display.soundOn)
    }
  }
}
