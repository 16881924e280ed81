// A relative to act for: who it is, what they are to me, and that they agree.
import { View } from '@tarojs/components'
import { relations, type Relation } from '@/domain/person/role'
import { words } from '@/words'
import { Agree } from '../agree'
import { Button } from '../button'
import { Choices } from '../choices'
import type { Refusal } from '../failed'
import { Field } from '../field'
import { Refused } from '../refused'
import './relative-form.scss'

interface Form {
  readonly name: string
  readonly idNumber: string
  readonly relation: Relation | null
  readonly consent: boolean
}

export interface RelativeFormProps {
  readonly form: Form
  readonly onChange: (part: Partial<Form>) => void
  /** What is wrong with one field. */
  readonly problem: (field: keyof Form) => string | null
  /** Why the whole was refused. */
  readonly failure: (Refusal & { readonly field?: string }) | null
  readonly busy: boolean
  readonly onSave: () => void
}

const text = words.people.relatives
const choices = relations.map((id) => ({ id, name: text.relations[id] }))

/** The form inside the sheet. */
export function RelativeForm({
  form,
  onChange,
  problem,
  failure,
  busy,
  onSave
}: RelativeFormProps) {
  const inForm = failure?.field !== undefined && failure.field in form
  return (
    <View className="relative-form">
      <View className="relative-label">{text.relation}</View>
      <Choices
        label={text.relation}
        options={choices}
        chosen={form.relation}
        onChoose={(relation) => onChange({ relation })}
      />
      {problem('relation') && <View className="relative-problem">{problem('relation')}</View>}
      <View className="relative-gap" />
      <Field
        label={text.name}
        value={form.name}
        maxLength={30}
        problem={problem('name')}
        onChange={(name) => onChange({ name })}
      />
      <Field
        label={text.idNumber}
        type="idcard"
        value={form.idNumber}
        problem={problem('idNumber')}
        onChange={(idNumber) => onChange({ idNumber })}
      />
      <Agree
        text={text.consent}
        more={text.consentMore}
        given={form.consent}
        problem={problem('consent')}
        onChange={(consent) => onChange({ consent })}
      />
      <Refused failure={inForm ? null : failure} />
      <Button wide loading={busy} onTap={onSave}>
        {text.add}
      </Button>
    </View>
  )
}
