// Saying who I am: what is written so far, what is wrong with it, and sending it.
import { useState } from 'react'
import { problemOf } from './field-problem'
import { useAct } from './use-act'
import { useCall } from './use-call'

const nothing = { name: '', idNumber: '', phone: '', consent: false }

export type IdentityForm = typeof nothing

/** The form of 身份信息. `save` answers true once it is kept. */
export function useIdentity() {
  const shown = useCall('person.me', {})
  const [form, setForm] = useState<IdentityForm>(nothing)
  const [changing, setChanging] = useState(false)
  const [send, sending] = useAct('person.identify')
  const change = (part: Partial<IdentityForm>) => {
    sending.clear()
    setForm((before) => ({ ...before, ...part }))
  }
  const save = async () => {
    // The contract knows only a consent that was given; one that was not is refused by the server.
    const answer = await send({ ...form, consent: form.consent as true })
    if (!answer.ok) return false
    shown.put(answer.data)
    setForm(nothing)
    setChanging(false)
    return true
  }
  const known = shown.data?.name != null && !changing
  const problem = (field: keyof IdentityForm) => problemOf(sending.failure, field)
  return { shown, known, form, change, save, sending, problem, begin: () => setChanging(true) }
}
