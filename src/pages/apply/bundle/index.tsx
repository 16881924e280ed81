// A life event that was begun: what is still missing in its one set of documents, how each of its
// cases is, and the one visit (ZJ-2, ZJ-7).
import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { AnswersCard } from '@/components/checklist/answers-card'
import { ChecklistHead } from '@/components/checklist/checklist-head'
import { standingWords } from '@/components/checklist/standing-words'
import { Empty } from '@/components/empty'
import { BundleAhead } from '@/components/life-event/bundle-ahead'
import { BundleBar } from '@/components/life-event/bundle-bar'
import { BundleCases } from '@/components/life-event/bundle-cases'
import { LeaveSheet } from '@/components/life-event/leave-sheet'
import { SetDocuments } from '@/components/life-event/set-documents'
import { Page } from '@/components/page'
import { Toast } from '@/components/toast'
import { counts, groups } from '@/hooks/checklist-groups'
import { nextSteps, standing } from '@/hooks/checklist-now'
import { pageState } from '@/hooks/page-state'
import {
  useBundle,
  type Bundle,
  type BundleCase,
  type BundleDocument,
  type BundleView
} from '@/hooks/use-bundle'
import { words } from '@/words'

const text = words.lifeEvent
type Listed = NonNullable<Bundle['listed']>

/** 一件事一起办. */
export default function BundlePage() {
  const { id = '' } = useRouter().params
  const bundle = useBundle(id)
  const { shown, supplying, answering, leaving, listed } = bundle
  const view = shown.data
  const acts = [supplying, answering, leaving]
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      state={id ? shown.state : 'ready'}
      skeleton="cards"
      refused={acts.find(({ failure }) => failure !== null)?.failure ?? null}
      onRefusedClose={() => acts.forEach((act) => act.clear())}
      bar={view && listed && hasBar(listed) && <Bar {...{ bundle, view, listed }} />}
    >
      {view && listed && <BundleBody bundle={bundle} view={view} listed={listed} />}
      {!id && <Empty title={text.none} text={text.noneHint} />}
    </Page>
  )
}

/** Once nothing is asked any more, each case goes on from its own row. */
function hasBar(listed: Listed): boolean {
  const { document, place } = nextSteps(listed)
  return document !== null || place !== 'progress'
}

function Bar({ bundle, view, listed }: BodyProps) {
  return (
    <BundleBar
      {...nextSteps(listed)}
      counts={counts(listed.items)}
      isAsking={standing(listed).kind === 'questions'}
      busy={bundle.supplying.busy}
      onAnswer={toTop}
      onDocument={openDocument}
      onPlace={(place) => void go(placeUrl(view, place))}
      onFile={bundle.mayFile ? () => void go(filingUrl(view)) : undefined}
    />
  )
}

interface BodyProps {
  readonly bundle: Bundle
  readonly view: BundleView
  readonly listed: Listed
}

function BundleBody({ bundle, view, listed }: BodyProps) {
  const { questions, supplying, answering, leaving } = bundle
  const [isLeaving, setLeaving] = useState(false)
  const [left, setLeft] = useState<string | null>(null)
  const leave = async (one: BundleCase) => {
    if (await bundle.leave(one.id)) setLeft(text.cases.left(one.serviceName))
  }
  // First what has to be prepared; once it is received, how far each of them is.
  const cases = (
    <BundleCases cases={view.cases} onOpen={openCase} onLeave={() => setLeaving(true)} />
  )
  return (
    <>
      <ChecklistHead
        about={text.name(view.name, view.forRelative)}
        {...standingWords(standing(listed))}
      />
      <AnswersCard
        {...questions}
        canChange={questions.situations.length > 0}
        busy={answering.busy}
        onAnswer={(name, option) => void bundle.answer(name, option)}
      />
      {view.code !== null && cases}
      <SetDocuments
        groups={groups(view.documents)}
        deferUntil={view.deferUntil}
        busy={supplying.busy}
        onOpen={openDocument}
        onSay={(document, way) => void bundle.say(document, way)}
      />
      {view.code === null && cases}
      <BundleAhead visits={view.visits} code={view.code} />
      <LeaveSheet
        open={isLeaving}
        cases={view.cases}
        busy={leaving.busy}
        onLeave={(one) => void leave(one)}
        onClose={() => setLeaving(false)}
      />
      <Toast text={left} onEnd={() => setLeft(null)} />
    </>
  )
}

function openDocument({ caseId, documentId }: BundleDocument) {
  void go(`/pages/apply/document/index?case=${caseId}&document=${documentId}`)
}

function openCase({ id, status }: BundleCase) {
  const page = status === 'draft' ? 'apply/checklist' : 'case/progress'
  void go(`/pages/${page}/index?id=${id}`)
}

function draftsOf({ cases }: BundleView): BundleCase[] {
  return cases.filter(({ status }) => status === 'draft')
}

/** The first draft stands for all of them: what is booked or filed for it serves the others too. */
function firstOf(view: BundleView): string {
  return (draftsOf(view)[0] ?? view.cases[0])?.id ?? ''
}

function together(view: BundleView): string {
  const services = draftsOf(view).map(({ serviceId }) => serviceId)
  return `case=${firstOf(view)}&service=${services.join()}`
}

function filingUrl(view: BundleView): string {
  return `/pages/apply/filing/index?${together(view)}`
}

function placeUrl(view: BundleView, place: 'book' | 'confirm' | 'ticket' | 'progress'): string {
  const { booking } = view
  switch (place) {
    case 'book':
      return `/pages/booking/offices/index?${together(view)}`
    case 'confirm':
      return `/pages/booking/confirm/index?booking=${booking?.id ?? ''}`
    case 'ticket':
      return `/pages/booking/ticket/index?id=${booking?.id ?? ''}`
    case 'progress':
      return `/pages/case/progress/index?id=${firstOf(view)}`
  }
}

function toTop() {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 150 })
}

function go(url: string) {
  return Taro.navigateTo({ url })
}
