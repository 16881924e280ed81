// I can't get this paper: what else shows the fact? ZJ-9.
import { useEffect, useState } from 'react'
import { Textarea, View } from '@tarojs/components'
import { words } from '@/words'
import { Button } from '../button'
import { Sheet } from '../sheet'
import { Tap } from '../tap'
import './other-proof-sheet.scss'

export interface OtherProofSheetProps {
  /** Null: closed. */
  readonly document: { readonly name: string; readonly otherProof: string | null } | null
  readonly busy: boolean
  readonly onClose: () => void
  readonly onSave: (note: string) => void
}

const MOST = 200

/** What could stand in, and a field for what it is. */
export function OtherProofSheet({ document, busy, onClose, onSave }: OtherProofSheetProps) {
  const text = words.document.cannot
  const proof = document?.otherProof ?? null
  const [note, setNote] = useState('')
  const [empty, setEmpty] = useState(false)
  const name = document?.name
  useEffect(() => {
    setNote('')
    setEmpty(false)
  }, [name])
  const save = () => {
    setEmpty(note.trim() === '')
    if (note.trim() !== '') onSave(note.trim())
  }
  return (
    <Sheet open={document !== null} title={text.sheet} onClose={onClose}>
      <View className="proof">
        <View className="proof-text">{proof ? text.can(proof) : text.none}</View>
        {proof && (
          <Tap className="proof-fill" onTap={() => setNote(proof)}>
            {text.fill}
          </Tap>
        )}
        <Textarea
          className="proof-field"
          value={note}
          maxlength={MOST}
          autoHeight
          placeholder={text.placeholder}
          aria-label={text.sheet}
          onInput={(event) => setNote(event.detail.value)}
        />
        {empty && (
          <View className="proof-wrong" role="alert">
            {text.required}
          </View>
        )}
        <View className="proof-note">{text.photo}</View>
        <Button wide loading={busy} onTap={save}>
          {text.save}
        </Button>
      </View>
    </Sheet>
  )
}
