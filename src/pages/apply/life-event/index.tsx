// What belongs to this event of a life, what one set of documents does it take, and how do I begin all
// of it at once (ZJ-2, ZJ-7)?
import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Page } from '@/components/page'
import { Section } from '@/components/section'
import { EventDocuments } from '@/components/service/event-documents'
import { EventServices } from '@/components/service/event-services'
import { SituationQuestions } from '@/components/service/situation-questions'
import { WhoSheet } from '@/components/service/who-sheet'
import { pageState } from '@/hooks/page-state'
import { useLifeEvent, type LifeEventReading } from '@/hooks/use-life-event'
import { useRelativesToActFor } from '@/hooks/use-relatives-to-act-for'
import { words } from '@/words'
import './index.scss'

const QUESTIONS = 'event-questions'
const text = words.service
const { start: startText } = words.lifeEvent

/** 一件事. */
export default function LifeEventPage() {
  const { id = '' } = useRouter().params
  const reading = useLifeEvent(id)
  const { shown, starting, questions } = reading
  const [choosing, setChoosing] = useState(false)
  const [first, setFirst] = useState<string | null>(null)
  const relatives = useRelativesToActFor(choosing)
  const begin = () => {
    const open = questions.open[0] ?? null
    setFirst(open)
    if (open) void Taro.pageScrollTo({ selector: `#${QUESTIONS}`, offsetTop: -64, duration: 150 })
    else setChoosing(true)
  }
  const choose = async (relativeId: string | null) => {
    await reading.start(relativeId)
    setChoosing(false)
  }
  return (
    <Page
      title={text.lifeEventTitle}
      {...pageState(shown)}
      skeleton="guide"
      refused={starting.failure}
      onRefusedClose={starting.clear}
      bar={shown.data && <EventBar reading={reading} onBegin={begin} />}
    >
      <EventBody
        reading={reading}
        first={first !== null && questions.open.includes(first) ? first : null}
      />
      <WhoSheet
        open={choosing}
        {...{ relatives, busy: starting.busy }}
        onClose={() => setChoosing(false)}
        onChoose={(relativeId) => void choose(relativeId)}
        onAdd={() => void go('/pages/people/relatives/index')}
      />
    </Page>
  )
}

interface BodyProps {
  readonly reading: LifeEventReading
  /** The question to answer first, once somebody wanted to begin. */
  readonly first: string | null
}

function EventBody({ reading, first }: BodyProps) {
  const { services, questions, documents, begun } = reading
  const view = reading.shown.data
  if (!view) return null
  return (
    <>
      <View className="event-name" role="heading">
        {view.event.name}
      </View>
      <View className="event-summary">{view.event.summary}</View>
      {begun && <View className="event-summary">{startText.open(begun.missingCount)}</View>}
      <Section title={startText.services}>
        <EventServices
          services={services}
          onOpen={({ id }) => void go(`/pages/apply/guide/index?id=${id}`)}
          onToggle={reading.toggle}
        />
      </Section>
      {questions.situations.length > 0 && (
        <Section title={startText.questions}>
          <Card>
            <SituationQuestions
              {...questions}
              id={QUESTIONS}
              first={first}
              onAnswer={reading.answer}
            />
          </Card>
        </Section>
      )}
      <Section title={text.event.documents(documents.length)}>
        <EventDocuments documents={documents} />
      </Section>
      <View className="event-source">{text.event.documentsNote}</View>
      <View className="event-source">{text.source(view.source.title, view.source.asOf)}</View>
      <View className="event-source">{text.unconfirmed}</View>
    </>
  )
}

interface BarProps {
  readonly reading: LifeEventReading
  readonly onBegin: () => void
}

/** Begin, or go on with what was begun; then it can still be begun for somebody else. */
function EventBar({ reading, onBegin }: BarProps) {
  const { begun, services, starting } = reading
  if (begun) {
    return (
      <>
        <Button kind="second" loading={starting.busy} onTap={onBegin}>
          {startText.another}
        </Button>
        <Button onTap={() => void go(`/pages/apply/bundle/index?id=${begun.id}`)}>
          {startText.goOn}
        </Button>
      </>
    )
  }
  const count = services.filter(({ chosen }) => chosen).length
  return (
    <Button loading={starting.busy} onTap={onBegin}>
      {startText.begin(count)}
    </Button>
  )
}

function go(url: string) {
  return Taro.navigateTo({ url })
}
