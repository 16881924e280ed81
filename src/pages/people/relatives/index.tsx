// For whom do I act? With their consent, and ended at any time.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Confirm } from '@/components/confirm'
import { Empty } from '@/components/empty'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { RelativeForm } from '@/components/people/relative-form'
import { Row } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { Toast } from '@/components/toast'
import { dateAt } from '@/domain/time/instant'
import { useRelatives } from '@/hooks/use-relatives'
import { words } from '@/words'
import { dateText } from '@/words/format'

const text = words.people.relatives
type Relatives = ReturnType<typeof useRelatives>
type Relative = NonNullable<Relatives['shown']['data']>['relatives'][number]

/** 家人. */
export default function RelativesPage() {
  const relatives = useRelatives()
  const { shown, removing } = relatives
  const [open, setOpen] = useState(false)
  const [leaving, setLeaving] = useState<Relative | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const add = async () => {
    const { name } = relatives.form
    if (!(await relatives.add())) return
    setOpen(false)
    setTold(text.added(name))
  }
  const remove = async () => {
    if (leaving) await relatives.remove(leaving.id)
    setLeaving(null)
  }
  return (
    <Page
      title={text.title}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="rows"
      refused={removing.failure}
      onRefusedClose={removing.clear}
      bar={
        <Button icon="plus" onTap={() => setOpen(true)}>
          {text.add}
        </Button>
      }
    >
      {shown.data && <List relatives={shown.data.relatives} onLeave={setLeaving} />}
      <Sheet open={open} title={text.add} onClose={() => setOpen(false)}>
        <RelativeForm
          form={relatives.form}
          onChange={relatives.change}
          problem={relatives.problem}
          failure={relatives.adding.failure}
          busy={relatives.adding.busy}
          onSave={() => void add()}
        />
      </Sheet>
      <Confirm
        open={leaving !== null}
        title={text.removeOf(leaving?.name ?? '')}
        text={text.removeText}
        yes={text.remove}
        no={text.keep}
        danger
        busy={removing.busy}
        onYes={() => void remove()}
        onNo={() => setLeaving(null)}
      />
      <Toast text={told} onEnd={() => setTold(null)} />
    </Page>
  )
}

interface ListProps {
  readonly relatives: readonly Relative[]
  readonly onLeave: (relative: Relative) => void
}

function List({ relatives, onLeave }: ListProps) {
  if (relatives.length === 0)
    return <Empty icon="people" title={text.empty} text={text.emptyText} />
  return (
    <>
      <View className="relatives-intro">{text.intro}</View>
      <Card flush>
        {relatives.map((relative) => (
          <Row
            key={relative.id}
            icon="me"
            title={[relative.name, text.relations[relative.relation]].join(words.common.dot)}
            note={[
              <View key="number">{relative.idNumber}</View>,
              <View key="since">{text.since(dateText(dateAt(relative.consentedAt)))}</View>
            ]}
            right={
              <Link quiet onTap={() => onLeave(relative)}>
                {text.remove}
              </Link>
            }
          />
        ))}
      </Card>
    </>
  )
}
