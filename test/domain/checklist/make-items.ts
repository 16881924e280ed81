// A guide with one document of each sort, and its checklist as it stands after some supplies.
import { checklist, type ChecklistItem } from '@/domain/checklist/checklist'
import type { SharedRecord, Supply } from '@/domain/checklist/supply'
import type { Guide } from '@/domain/service/guide'
import { dateString } from '@/domain/time/date'
import { goodDocument, goodGuide } from '../service/good-guide'

/** `form` is a main document, `photo` deferrable, `proof` neither, `register` shared. */
export const guide: Guide = goodGuide({
  situations: [],
  documents: [
    goodDocument({ id: 'form', kind: 'form', main: true }),
    goodDocument({ id: 'photo', kind: 'photo', main: false, deferrable: true }),
    goodDocument({ id: 'proof', kind: 'proof', main: false, otherProof: '别的证明' }),
    goodDocument({ id: 'register', kind: 'register', main: false, sharedFrom: 'police' })
  ]
})
export type DocumentId = 'form' | 'photo' | 'proof' | 'register'

export const register: SharedRecord = { kind: 'register', department: '公安', summary: '张*' }
export const due = dateString('2026-12-10')

/** A supply as it is kept, with nothing in it unless told. */
export function supply(documentId: string, changes: Partial<Supply> = {}): Supply {
  return {
    documentId,
    way: null,
    fileIds: [],
    note: '',
    verdict: null,
    reason: '',
    deferredUntil: null,
    ...changes
  }
}

type Given = Readonly<Partial<Record<DocumentId, Partial<Supply>>>>

/** The checklist after these supplies; the department holds the register unless told. */
export function items(given: Given, records: readonly SharedRecord[] = [register]) {
  const supplies = Object.entries(given).map(([id, changes]) => supply(id, changes))
  return checklist(guide, {}, supplies, records)
}

/** One item of such a checklist. */
export function item(id: DocumentId, changes: Partial<Supply> | null): ChecklistItem {
  return items(changes ? { [id]: changes } : {}).find((one) => one.document.id === id)!
}

/** Everything there and looked at; the register confirmed. */
export const complete = {
  form: { way: 'file', verdict: 'right' },
  photo: { way: 'file', verdict: 'right' },
  proof: { way: 'bring', verdict: 'right' },
  register: { way: 'confirm' }
} as const satisfies Given
