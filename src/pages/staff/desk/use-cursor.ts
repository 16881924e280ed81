// Where do the arrow keys stand in the desk's list?
import { useEffect, useState } from 'react'
import { entryDomId, type DeskEntry } from '@/components/desk/desk-entries'
import type { Keymap } from '@/hooks/use-keys'
import { bringIntoView } from '@/hooks/bring-into-view'

export interface Cursor {
  /** Null until an arrow key was pressed or an entry was opened. */
  readonly entry: DeskEntry | null
  readonly keys: Keymap
  put(key: string): void
}

/** A place in the list that stays on its entry while the list changes around it. */
export function useCursor(entries: readonly DeskEntry[]): Cursor {
  const [key, put] = useState<string | null>(null)
  const at = entries.findIndex((entry) => entry.key === key)
  const step = (by: number) => {
    const next = at < 0 ? 0 : Math.min(entries.length - 1, Math.max(0, at + by))
    put(entries[next]?.key ?? null)
  }
  useEffect(() => {
    if (key) bringIntoView(entryDomId(key))
  }, [key])
  return {
    entry: entries[at] ?? null,
    keys: { arrowdown: () => step(1), arrowup: () => step(-1) },
    put
  }
}
