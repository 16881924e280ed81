// What belongs to this event of a life, and what one set of documents does it take (ZJ-2, ZJ-7)?
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Page } from '@/components/page'
import { Section } from '@/components/section'
import { EventDocuments } from '@/components/service/event-documents'
import { EventServices } from '@/components/service/event-services'
import { pageState } from '@/hooks/page-state'
import { useLifeEvent, type BegunService } from '@/hooks/use-life-event'
import { words } from '@/words'
import './index.scss'

const text = words.service

/** 一件事. */
export default function LifeEventPage() {
  const { id = '' } = useRouter().params
  const { shown, services, next } = useLifeEvent(id)
  const view = shown.data
  return (
    <Page
      title={text.lifeEventTitle}
      {...pageState(shown)}
      skeleton="guide"
      bar={view && <EventBar next={next} />}
    >
      {view && (
        <>
          <View className="event-name" role="heading">
            {view.event.name}
          </View>
          <View className="event-summary">{view.event.summary}</View>
          <View className="event-summary">{text.event.count(services.length)}</View>
          <Section title={text.event.services}>
            <EventServices
              services={services}
              onOpen={(service, begun) => void open({ service, begun })}
            />
          </Section>
          <Section title={text.event.documents(view.documents.length)}>
            <EventDocuments documents={view.documents} />
          </Section>
          <View className="event-source">{text.event.documentsNote}</View>
          <View className="event-source">{text.source(view.source.title, view.source.asOf)}</View>
          <View className="event-source">{text.unconfirmed}</View>
        </>
      )}
    </Page>
  )
}

function EventBar({ next }: { readonly next: BegunService | null }) {
  const { event } = text
  if (!next) {
    return (
      <Button onTap={() => void Taro.switchTab({ url: '/pages/cases/index' })}>
        {event.allStarted}
      </Button>
    )
  }
  const { name } = next.service
  return (
    <Button onTap={() => void open(next)}>
      {next.begun ? event.goOnWith(name) : event.start(name)}
    </Button>
  )
}

function open({ service, begun }: BegunService) {
  if (!begun) return Taro.navigateTo({ url: `/pages/apply/guide/index?id=${service.id}` })
  const page = begun.status === 'draft' ? 'apply/checklist' : 'case/progress'
  return Taro.navigateTo({ url: `/pages/${page}/index?id=${begun.id}` })
}
