// What do I have to know, and what do I need, before I begin (ZJ-4)?
import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { DocumentSheet } from '@/components/document/document-sheet'
import { Page } from '@/components/page'
import { GuideBody } from '@/components/service/guide-body'
import { WhoSheet } from '@/components/service/who-sheet'
import type { RequiredDocument } from '@/domain/service/guide'
import { pageState } from '@/hooks/page-state'
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

  const begin = () => {
    const open = asked?.open[0] ?? null
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
      {...pageState(shown)}
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
        <GuideBody
          view={shown.data}
          {...{ asked, documents }}
          first={first !== null && asked.open.includes(first) ? first : null}
          questionsId={QUESTIONS}
          onAnswer={answer}
          onSee={setSeen}
          onOffices={() => void go(`/pages/booking/offices/index?service=${id}`)}
        />
      )}
      <DocumentSheet
        document={seen}
        look={shown.data?.looks[seen?.kind ?? ''] ?? 'form'}
        onClose={() => setSeen(null)}
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

function go(url: string) {
  return Taro.navigateTo({ url })
}
