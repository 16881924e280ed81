// Can this be kept on the phone or put on paper?
import { useCallback, useState } from 'react'
import type { PaperLine } from '@/client/paper-layout'
import { canPrint, printPage } from '@/client/print'
import { savePicture, type SaveOutcome } from '@/client/save-picture'

export interface KeptPaper {
  /** The page's canvas on which WeChat draws; null where none is needed. */
  readonly canvasId: string | null
  readonly busy: boolean
  /** What came of the last one; null before that. */
  readonly outcome: SaveOutcome | null
  save(lines: readonly PaperLine[], name: string): Promise<void>
  /** Null where there is no printer. */
  readonly print: (() => void) | null
  clear(): void
}

const CANVAS = 'kept-paper'

/** Saving a paper as a picture, and printing the page. */
export function useKeptPaper(): KeptPaper {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const save = async (lines: readonly PaperLine[], name: string) => {
    setBusy(true)
    setOutcome(await savePicture(lines, name, CANVAS))
    setBusy(false)
  }
  return {
    canvasId: process.env.TARO_ENV === 'weapp' ? CANVAS : null,
    busy,
    outcome,
    save,
    print: canPrint() ? () => void printPage() : null,
    clear: useCallback(() => setOutcome(null), [])
  }
}
