// What is being asked or complained of, and which office is it about? ZJ-42.
import { useState } from 'react'
import type { ConcernKind } from '@/domain/concern/concern'
import { words } from '@/words'
import { problemOf } from './field-problem'
import { useAct } from './use-act'
import { useCall } from './use-call'
import type { Concern } from './use-concerns'
import { useOffices } from './use-offices'

interface ConcernForm {
  readonly kind: ConcernKind
  readonly text: string
  /** Null until one was chosen by hand. */
  readonly officeId: string | null
}

const nothing: ConcernForm = { kind: 'enquiry', text: '', officeId: null }

/** The form; `send` answers the concern once it has arrived. What is written stays until then. */
export function useConcernForm(caseId: string) {
  const { place, offices } = useOffices('')
  const about = useCall('case.show', caseId ? { caseId } : null, { cache: true }).data ?? null
  const [form, setForm] = useState(nothing)
  const [tried, setTried] = useState(false)
  const [raise, raising] = useAct('concern.raise')
  // The nearest one only where it is known which that is.
  const nearest = place.point || offices.length === 1 ? offices[0] : undefined
  const chosen = offices.find(({ id }) => id === form.officeId)
  const office = chosen ?? about?.office ?? nearest ?? null
  const few = form.text.trim().length < 2
  const text = words.concern.form
  const change = (part: Partial<ConcernForm>) => {
    raising.clear()
    setForm((before) => ({ ...before, ...part }))
  }
  const send = async (): Promise<Concern | null> => {
    setTried(true)
    if (few || !office) return null
    const { kind, text: said } = form
    const answer = await raise({ kind, text: said, officeId: office.id, caseId: caseId || null })
    if (!answer.ok) return null
    setForm(nothing)
    setTried(false)
    return answer.data
  }
  const problems = {
    text: tried && few ? text.few : problemOf(raising.failure, 'text'),
    office: tried && !office ? text.pickFirst : problemOf(raising.failure, 'officeId')
  }
  return { form, change, send, raising, problems, about, office, offices, place }
}

export type ConcernFormState = ReturnType<typeof useConcernForm>
