// One concern on a phone: what was asked, and below what may be done: the main act at once, the
// others behind 更多.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ConcernDetail } from '@/components/concern/concern-detail'
import { ConcernWorks } from '@/components/concern/concern-works'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Sheet } from '@/components/sheet'
import { useSurroundings } from '@/components/surroundings'
import { Toast } from '@/components/toast'
import type { ConcernWork } from '@/domain/concern/answering'
import { pageState } from '@/hooks/page-state'
import type { Called } from '@/hooks/use-call'
import type { ConcernQueue } from '@/hooks/use-concern-queue'
import { words } from '@/words'
import { ConcernOverlay } from './concern-overlay'
import { toCase } from './to-case'
import { useOpenConcern, type Concern } from './use-open-concern'

export interface NarrowConcernProps {
  readonly queue: Called<ConcernQueue>
  readonly concernId: string
}

const text = words.concern.work

/** Whoever has answered it is back at the list. */
export function NarrowConcern({ queue, concernId }: NarrowConcernProps) {
  const concern = queue.data?.concerns.find(({ id }) => id === concernId)
  if (queue.data && concern) return <Open queue={queue} data={queue.data} concern={concern} />
  return (
    <Page title={text.title} {...pageState(queue)} skeleton="cards">
      <Empty icon="talk" title={text.gone} text={text.goneText} />
    </Page>
  )
}

interface OpenProps {
  readonly queue: Called<ConcernQueue>
  readonly data: ConcernQueue
  readonly concern: Concern
}

function Open({ queue, data, concern }: OpenProps) {
  const { goBack } = useSurroundings()
  const [told, setTold] = useState<string | null>(null)
  const { departments } = data
  const one = useOpenConcern({
    ...{ concern, departments, active: false, byEnter: false },
    onMoved: () => void queue.reload(),
    onDone: (work) => (work === 'answer' ? goBack() : setTold(text.done(work)))
  })
  const { work, busy, failure, clear } = one.dialog
  return (
    <Page
      title={text.title}
      {...pageState(queue)}
      refused={work === null ? failure : null}
      onRefusedClose={clear}
      bar={one.works.length > 0 && <Bar works={one.works} busy={busy} onWork={one.act} />}
    >
      <ConcernDetail concern={concern} onCase={(caseId) => toCase(concern, caseId)} />
      <ConcernOverlay one={one} concern={concern} departments={departments} wide={false} />
      <Toast text={told} onEnd={() => setTold(null)} />
    </Page>
  )
}

function Bar({ works, busy, onWork }: Parameters<typeof ConcernWorks>[0]) {
  const [more, setMore] = useState(false)
  const act = (work: ConcernWork) => {
    setMore(false)
    onWork(work)
  }
  const [first] = works
  if (!first) return null
  const only = works.length === 1
  return (
    <>
      {!only && (
        <Button kind="second" onTap={() => setMore(true)}>
          {text.more}
        </Button>
      )}
      {(only || first.kind === 'main') && (
        <Button loading={busy} onTap={() => act(first.work)}>
          {first.name}
        </Button>
      )}
      <Sheet open={more} title={text.acts} onClose={() => setMore(false)}>
        <View className="concern-more">
          <ConcernWorks works={works} busy={busy} onWork={act} />
        </View>
      </Sheet>
    </>
  )
}
