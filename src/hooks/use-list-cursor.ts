// Where do the arrow keys stand in a list of keyed lines?
import { useEffect, useState } from 'react'
import { bringIntoView } from './bring-into-view'
import type { Keymap } from './use-keys'

export interface ListCursor {
  /** The line where the keys stand; null until one was pressed or a line was opened. */
  readonly key: string | null
  readonly keys: Keymap
  put(key: string | null): void
}

/** A place in the list that stays on its line while the list changes around it. */
export function useListCursor(lines: readonly string[]): ListCursor {
  const [put, setPut] = useState<string | null>(null)
  const at = put === null ? -1 : lines.indexOf(put)
  const step = (by: number) => {
    const next = at < 0 ? 0 : Math.min(lines.length - 1, Math.max(0, at + by))
    setPut(lines[next] ?? null)
  }
  useEffect(() => {
    if (put) bringIntoView(lineDomId(put))
  }, [put])
  return {
    key: at < 0 ? null : put,
    keys: { arrowdown: () => step(1), arrowup: () => step(-1) },
    put: setPut
  }
}

/** The DOM id of a line, for scrolling to it. */
export function lineDomId(key: string): string {
  return `line-${key}`
}
