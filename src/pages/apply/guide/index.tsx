// What do I have to know, and what do I need, before I begin (ZJ-4)?
import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { DocumentSheet } from '@/components/document/document-sheet'
import { Page } from '@/components/page'
import { Section } from '@/components/section'
import { GuideHead } from '@/components/service/guide-head'
import { GuideMore } from '@/components/service/guide-more'
import { NeededDocuments, NeededHead } from '@/components/service/needed-documents'
import { SituationQuestions } from '@/components/service/situation-questions'
import { WhoSheet } from '@/components/service/who-sheet'
import type { RequiredDocument } from '@/domain/service/guide'
import { useGuide } from '@/hooks/use-guide'
import { useRelativesToActFor } from '@/hooks/use-relatives-to-act-for'
import { words } from '@/words'

const QUESTIONS = 'guide-questions'

/** 办事指南. */
export default function GuidePage() {
  const { id = '' } = useRouter().params
  const { shown, asked, documents, answer, start, starting } = useGuide(id)
  const [choosing, setChoosing] = useState(false)
  const [seen, setSeen] = useState<RequiredDocument | null>(null)
  const [first, setFirst] = useState<string | null>(null)
  const relatives = useRelativesToActFor(choosing)
  const open = asked?.open[0] ?? null

  const begin = () => {
    setFirst(open)
    if (open) void Taro.pageScrollTo({ selector: `#${QUESTIONS}`, offsetTop: -64, duration: 150 })
    else setChoosing(true)
  }
  const choose = async (relativeId: string | null) => {
    await start(relativeId)
    setChoosing(false)
  }
  return (
    <Page
      title={words.service.guideTitle}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="guide"
      refused={starting.failure}
      onRefusedClose={starting.clear}
      bar={
        <Button onTap={begin} loading={starting.busy}>
          {words.service.start}
        </Button>
      }
    >
      {shown.data && asked && (
        <>
          <GuideHead guide={shown.data.guide} />
          {asked.situations.length > 0 && (
            <Card>
              <SituationQuestions {...asked} id={QUESTIONS} first={first} onAnswer={answer} />
            </Card>
          )}
          <Section title={<NeededHead documents={documents} open={open !== null} />}>
            <NeededDocuments documents={documents} looks={shown.data.looks} onSee={setSeen} />
          </Section>
          <GuideMore
            guide={shown.data.guide}
            departments={shown.data.departments}
            onOffices={() => void go(`/pages/booking/offices/index?service=${id}`)}
          />
        </>
      )}
      <DocumentSheet
        document={seen}
        look={shown.data?.looks[seen?.kind ?? ''] ?? 'form'}
        onClose={() => setSeen(null)}
      />
      <WhoSheet
        open={choosing}
        relatives={relatives}
        busy={starting.busy}
        onClose={() => setChoosing(false)}
        onChoose={(relativeId) => void choose(relativeId)}
        onAdd={() => void go('/pages/people/relatives/index')}
      />
    </Page>
  )
}

function go(url: string) {
  return Taro.navigateTo({ url })
}
