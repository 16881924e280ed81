// Why did I not come? In one's own words, once (BOOK-no-show).
import { useState } from 'react'
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Button } from '../button'
import { DeskText } from '../desk/desk-text'
import type { Refusal } from '../failed'
import { Refused } from '../refused'
import { Sheet } from '../sheet'
import './appeal-sheet.scss'

export interface AppealSheetProps {
  readonly open: boolean
  readonly busy: boolean
  readonly failure: Refusal | null
  readonly onSend: (reason: string) => void
  readonly onClose: () => void
}

/** The longest and the shortest that the cloud takes. */
const MOST = 300
const LEAST = 2

/** What is written stays when it is closed. */
export function AppealSheet({ open, busy, failure, onSend, onClose }: AppealSheetProps) {
  const { form } = words.booking.missed
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < LEAST
  const send = () => {
    setTried(true)
    if (!short) onSend(reason.trim())
  }
  return (
    <Sheet open={open} title={form.title} onClose={onClose}>
      <View className="appeal-sheet">
        <DeskText
          label={form.label}
          hint={form.hint}
          value={reason}
          most={MOST}
          problem={tried && short ? form.problem : null}
          onWrite={setReason}
        />
        <View className="appeal-note">{form.note}</View>
        <Refused failure={failure} />
        <Button wide loading={busy} onTap={send}>
          {form.send}
        </Button>
      </View>
    </Sheet>
  )
}
