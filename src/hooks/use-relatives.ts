// For whom do I act? The list, adding somebody with their consent, and stopping it.
import { useState } from 'react'
import type { Relation } from '@/domain/person/role'
import { words } from '@/words'
import { problemOf } from './field-problem'
import { useAct } from './use-act'
import { useCall } from './use-call'

interface RelativeForm {
  readonly name: string
  readonly idNumber: string
  readonly relation: Relation | null
  readonly consent: boolean
}

const nothing: RelativeForm = { name: '', idNumber: '', relation: null, consent: false }

/** The relatives; `add` and `remove` answer true once it is done. */
export function useRelatives() {
  const shown = useCall('relative.list', {}, { cache: true })
  const [form, setForm] = useState(nothing)
  const [unchosen, setUnchosen] = useState(false)
  const [sendAdd, adding] = useAct('relative.add')
  const [sendRemove, removing] = useAct('relative.remove')
  const change = (part: Partial<RelativeForm>) => {
    adding.clear()
    setUnchosen(false)
    setForm((before) => ({ ...before, ...part }))
  }
  const add = async () => {
    const { relation, consent, ...texts } = form
    setUnchosen(relation === null)
    if (relation === null) return false
    // The contract knows only a consent that was given; the server refuses one that was not.
    const answer = await sendAdd({ ...texts, relation, consent: consent as true })
    if (!answer.ok) return false
    shown.put(answer.data)
    setForm(nothing)
    return true
  }
  const remove = async (relativeId: string) => {
    const answer = await sendRemove({ relativeId })
    if (answer.ok) shown.put(answer.data)
    return answer.ok
  }
  const problem = (field: keyof RelativeForm) =>
    field === 'relation' && unchosen
      ? words.people.relatives.choose
      : problemOf(adding.failure, field)
  return { shown, form, change, add, adding, remove, removing, problem }
}
