// Who am I? Said once, kept encrypted, with a consent of its own (PIPL).
import { Agree } from '@/components/agree'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Page } from '@/components/page'
import { PersonCard } from '@/components/people/person-card'
import { Row } from '@/components/row'
import { useSurroundings } from '@/components/surroundings'
import { useIdentity } from '@/hooks/use-identity'
import { words } from '@/words'

const text = words.people.identity

/** 身份信息. */
export default function IdentityPage() {
  const identity = useIdentity()
  const { signIn, identify, goBack } = useSurroundings()
  const { shown, known, sending, form } = identity
  const save = async () => {
    if (await identity.save()) goBack()
  }
  const field = sending.failure?.field
  const inForm = field !== undefined && Object.keys(form).includes(field)
  return (
    <Page
      title={text.title}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      skeleton="form"
      refused={inForm ? null : sending.failure}
      onRefusedClose={sending.clear}
      bar={
        known ? (
          <Button kind="second" onTap={identity.begin}>
            {text.change}
          </Button>
        ) : (
          <Button loading={sending.busy} onTap={() => void save()}>
            {text.save}
          </Button>
        )
      }
    >
      {known && shown.data && (
        <>
          <PersonCard me={shown.data} onSignIn={signIn} onIdentify={identify} />
          <Card flush>
            <Row icon="ok" iconTone="main" title={text.known} note={text.knownText} />
            <Row icon="lock" title={text.why} note={text.whyText} />
          </Card>
        </>
      )}
      {!known && <IdentityForm identity={identity} />}
    </Page>
  )
}

function IdentityForm({ identity }: { identity: ReturnType<typeof useIdentity> }) {
  const { form, change, problem } = identity
  return (
    <>
      <Card flush>
        <Row icon="lock" iconTone="main" title={text.why} note={text.whyText} />
      </Card>
      <Field
        label={text.name}
        placeholder={text.namePlaceholder}
        value={form.name}
        maxLength={30}
        problem={problem('name')}
        onChange={(name) => change({ name })}
      />
      <Field
        label={text.idNumber}
        placeholder={text.idNumberPlaceholder}
        type="idcard"
        value={form.idNumber}
        problem={problem('idNumber')}
        onChange={(idNumber) => change({ idNumber })}
      />
      <Field
        label={text.phone}
        placeholder={text.phonePlaceholder}
        type="number"
        value={form.phone}
        problem={problem('phone')}
        onChange={(phone) => change({ phone })}
      />
      <Agree
        text={text.consent}
        more={text.consentMore}
        given={form.consent}
        problem={problem('consent')}
        onChange={(consent) => change({ consent })}
      />
    </>
  )
}
