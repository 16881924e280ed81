// I can't get this paper: what else shows the fact? ZJ-9.
import { useState } from 'react'
import { Textarea, View } from '@tarojs/components'
import { words } from '@/words'
import { Button } from '../button'
import { fieldName } from '../field-name'
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
  return (
    <Sheet open={document !== null} title={words.document.cannot.sheet} onClose={onClose}>
      {document && (
        <ProofForm key={document.name} proof={document.otherProof} busy={busy} onSave={onSave} />
      )}
    </Sheet>
  )
}

interface ProofFormProps {
  readonly proof: string | null
  readonly busy: boolean
  readonly onSave: (note: string) => void
}

function ProofForm({ proof, busy, onSave }: ProofFormProps) {
  const text = words.document.cannot
  const [note, setNote] = useState('')
  const [empty, setEmpty] = useState(false)
  const save = () => {
    setEmpty(note.trim() === '')
    if (note.trim() !== '') onSave(note.trim())
  }
  return (
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
        {...fieldName(text.sheet, empty)}
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
  )
}
