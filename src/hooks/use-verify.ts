// Is the paper that somebody holds ours, and unchanged? By its number, its QR, or a link.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { canScan, scanCode } from '@/client/scan'
import { readPaperCode } from '@/domain/case/paper-code'
import { useCall, type Called } from './use-call'

export interface Verifying {
  readonly typed: string
  readonly type: (text: string) => void
  /** Why nothing was asked: a slip in the number, or a code that is not of a paper. */
  readonly problem: 'number' | 'not-ours' | null
  /** The number that is asked about; null before that. */
  readonly code: string | null
  readonly shown: Called<Output<'paper.verify'>>
  readonly go: () => void
  /** Null where no camera reads codes. */
  readonly scan: (() => Promise<void>) | null
  readonly again: () => void
}

/** `given` is the number that the page was opened with; empty where none was. */
export function useVerify(given: string): Verifying {
  const [typed, setTyped] = useState(given)
  const [code, setCode] = useState(() => readPaperCode(given))
  const [problem, setProblem] = useState<Verifying['problem']>(given && !code ? 'number' : null)
  const shown = useCall('paper.verify', code ? { code } : null)
  const ask = (text: string, wrong: NonNullable<Verifying['problem']>) => {
    const read = readPaperCode(text)
    setCode(read)
    setTyped(read ?? (wrong === 'number' ? text : ''))
    setProblem(read ? null : wrong)
  }
  const scan = async () => {
    const text = await scanCode()
    if (text) ask(text, 'not-ours')
  }
  return {
    typed,
    type: (text) => {
      setTyped(text)
      setProblem(null)
    },
    problem,
    code,
    shown,
    go: () => ask(typed, 'number'),
    scan: canScan ? scan : null,
    again: () => {
      setCode(null)
      setTyped('')
    }
  }
}
