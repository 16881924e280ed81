// Asking or complaining: which of the two, in one's own words, and which office it is about. ZJ-42.
import { View } from '@tarojs/components'
import { concernKinds, type ConcernKind } from '@/domain/concern/concern'
import { words } from '@/words'
import { Button } from '../button'
import { Choices } from '../choices'
import { DeskText } from '../desk/desk-text'
import type { Refusal } from '../failed'
import { Link } from '../link'
import { Refused } from '../refused'
import { Row } from '../row'
import './concern-form.scss'

interface Form {
  readonly kind: ConcernKind
  readonly text: string
}

export interface ConcernFormProps {
  readonly form: Form
  /** The service of the case it is about; null where it is about anything. */
  readonly about: string | null
  /** The name of the office; null until one is chosen. */
  readonly office: string | null
  readonly problems: { readonly text: string | null; readonly office: string | null }
  /** Why the whole was refused. */
  readonly failure: (Refusal & { readonly field?: string }) | null
  readonly busy: boolean
  readonly onChange: (part: Partial<Form>) => void
  readonly onOffice: () => void
  readonly onSend: () => void
}

/** The longest that the cloud takes. */
const MOST = 500

const text = words.concern.form
const kinds = concernKinds.map((id) => ({ id, name: words.concern.kinds[id] }))

/** The form inside the sheet. */
export function ConcernForm(props: ConcernFormProps) {
  const { form, about, problems, failure, busy, onChange, onSend } = props
  const ask = text.ask[form.kind]
  const hint = about && form.kind === 'enquiry' ? text.hintOfCase : ask.hint
  const shown = failure && (problems.text ?? problems.office) ? null : failure
  return (
    <View className="concern-form">
      {about && <View className="concern-about">{text.about(about)}</View>}
      <Choices
        label={text.kind}
        options={kinds}
        chosen={form.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <View className="concern-written">
        <DeskText
          label={ask.label}
          hint={hint}
          value={form.text}
          most={MOST}
          problem={problems.text}
          onWrite={(said) => onChange({ text: said })}
        />
        <View className="concern-count">{text.count(form.text.length, MOST)}</View>
      </View>
      <OfficeRow {...props} />
      <View className="concern-who">{text.who}</View>
      <Refused failure={shown} />
      <Button wide loading={busy} onTap={onSend}>
        {text.send}
      </Button>
    </View>
  )
}

function OfficeRow({ office, problems, onOffice }: ConcernFormProps) {
  return (
    <View className="concern-office">
      <View className="concern-label">{text.office}</View>
      <View className="concern-frame">
        {office === null ? (
          <Row icon="pin" title={text.pick} onTap={onOffice} />
        ) : (
          <Row
            icon="pin"
            title={office}
            note={text.officeNote}
            right={<Link onTap={onOffice}>{text.change}</Link>}
          />
        )}
      </View>
      {problems.office && (
        <View className="concern-problem" role="alert">
          {problems.office}
        </View>
      )}
    </View>
  )
}
