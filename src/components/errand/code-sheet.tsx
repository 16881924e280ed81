// The resident types the code that the worker says.
import { View } from '@tarojs/components'
import { words } from '@/words'
import type { Refusal } from '../failed'
import { Refused } from '../refused'
import { Sheet } from '../sheet'
import { CodePad } from './code-pad'
import './errand-card.scss'

export interface CodeSheetProps {
  readonly open: boolean
  readonly code: string
  readonly problem: string | null
  readonly failure: Refusal | null
  readonly busy: boolean
  readonly onChange: (code: string) => void
  readonly onClose: () => void
}

/** The sixth digit sends it. */
export function CodeSheet({ open, failure, busy, onChange, onClose, ...pad }: CodeSheetProps) {
  const text = words.errand.card
  return (
    <Sheet open={open} title={text.enterTitle} onClose={onClose}>
      <View className="errand-note">{text.enterHint}</View>
      <CodePad
        label={words.errand.code.pad}
        value={pad.code}
        problem={pad.problem}
        disabled={busy}
        onChange={onChange}
      />
      <Refused failure={failure} />
    </Sheet>
  )
}
