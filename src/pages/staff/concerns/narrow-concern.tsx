// One concern on a phone: what was asked, and below what may be done: the main act at once, the
// others behind 更多.
import { useState } from 'react'
import { ConcernDetail } from '@/components/concern/concern-detail'
import { ActionBar } from '@/components/desk/action-bar'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { useSurroundings } from '@/components/surroundings'
import { Toast } from '@/components/toast'
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
      bar={<ActionBar acts={one.works} busy={busy} none={text.none} onAct={one.act} />}
    >
      <ConcernDetail concern={concern} onCase={(caseId) => toCase(concern, caseId)} />
      <ConcernOverlay one={one} concern={concern} departments={departments} wide={false} />
      <Toast text={told} onEnd={() => setTold(null)} />
    </Page>
  )
}
