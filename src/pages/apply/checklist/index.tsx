// What do I still need, and how do I give it? ZJ-7, ZJ-9, ZJ-11.
import Taro, { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { AnswersCard } from '@/components/checklist/answers-card'
import { ChecklistBar } from '@/components/checklist/checklist-bar'
import { ChecklistHead } from '@/components/checklist/checklist-head'
import { ChecklistList } from '@/components/checklist/checklist-list'
import { CorrectionCard } from '@/components/checklist/correction-card'
import type { DocumentActs } from '@/components/checklist/document-row'
import { KeepList } from '@/components/checklist/keep-list'
import { standingWords } from '@/components/checklist/standing-words'
import { SupplySheets } from '@/components/document/supply-sheets'
import { UploadProgress } from '@/components/document/upload-progress'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { counts, groups, isOpen, type ChecklistItem } from '@/hooks/checklist-groups'
import { nextSteps, standing } from '@/hooks/checklist-now'
import { pageState } from '@/hooks/page-state'
import { useChecklist, type CaseView } from '@/hooks/use-checklist'
import { canFile } from '@/hooks/use-filing'
import { useKeptPaper } from '@/hooks/use-kept-paper'
import { useSupply, type Supply } from '@/hooks/use-supply'
import { words } from '@/words'
import '@/components/printed.scss'

const text = words.checklist

/** 材料清单. */
export default function ChecklistPage() {
  const { id = '' } = useRouter().params
  if (!id) return <NoCase />
  return <OneChecklist caseId={id} />
}

function OneChecklist({ caseId }: { readonly caseId: string }) {
  const checklist = useChecklist(caseId)
  const supply = useSupply(checklist)
  const { shown, supplying, answering } = checklist
  const view = shown.data
  const acts = {
    onOpen: (item: ChecklistItem) => void go(documentUrl(caseId, item)),
    onSupply: supply.choose,
    onConfirm: supply.confirm,
    onContradict: supply.contradict
  }
  // On the way out there is time to ask which messages are wanted.
  const leave = (url: string) =>
    void supply.subscribe.beside(() => Promise.resolve()).then(() => go(url))
  const busy = supplying.busy || supply.upload.uploading.state === 'sending'
  return (
    <Page
      title={text.title}
      className="printed"
      {...pageState(shown)}
      skeleton="cards"
      refused={supplying.failure ?? answering.failure}
      onRefusedClose={() => {
        supplying.clear()
        answering.clear()
      }}
      bar={view && <Bar {...{ view, busy, acts }} leave={leave} />}
    >
      {view && (
        <>
          <ChecklistHead about={aboutCase(view)} {...standingWords(standing(view))} />
          <Said view={view} />
          <AnswersCard
            {...checklist.asked}
            canChange={view.status === 'draft'}
            busy={answering.busy}
            onAnswer={(situation, option) => void checklist.answer(situation, option)}
          />
          <List {...{ view, supply, acts, busy }} />
        </>
      )}
      <SupplySheets supply={supply} busy={supplying.busy} />
    </Page>
  )
}

/** What the counter has said, while it waits for an answer. */
function Said({ view }: { readonly view: CaseView }) {
  if (view.status !== 'awaiting-correction' || !view.notice) return null
  const see = () => void go(`/pages/apply/notice/index?case=${view.id}`)
  return <CorrectionCard notice={view.notice} onSee={see} />
}

interface ListProps {
  readonly view: CaseView
  readonly supply: Supply
  readonly acts: DocumentActs
  readonly busy: boolean
}

/** The documents in their groups, and keeping the list. */
function List({ view, supply, acts, busy }: ListProps) {
  const kept = useKeptPaper()
  const { uploading, goOn, giveUp } = supply.upload
  const below = (item: ChecklistItem) =>
    uploading.target === item.documentId && (
      <UploadProgress uploading={uploading} onGoOn={() => void goOn()} onGiveUp={giveUp} />
    )
  return (
    <>
      <ChecklistList
        groups={groups(view.items)}
        deferUntil={view.deferUntil}
        isOpen={(item) => isOpen(view, item)}
        {...{ busy, acts, below }}
      />
      <KeepList kept={kept} view={view} />
    </>
  )
}

interface BarProps {
  readonly view: CaseView
  readonly busy: boolean
  readonly acts: DocumentActs
  readonly leave: (url: string) => void
}

function Bar({ view, busy, acts, leave }: BarProps) {
  const { document, place } = nextSteps(view)
  if (standing(view).kind === 'questions') {
    return <Button onTap={toTop}>{text.head.answer}</Button>
  }
  const isShared = document?.state === 'shared'
  const see = () => {
    if (document) (isShared ? acts.onOpen : acts.onSupply)(document)
  }
  return (
    <ChecklistBar
      first={document && (isShared ? 'confirm' : 'supply')}
      counts={counts(view.items)}
      place={place}
      busy={busy}
      onDocument={see}
      onPlace={() => leave(placeUrl(view, place))}
      onFile={
        canFile(view) ? () => void go(`/pages/apply/filing/index?case=${view.id}`) : undefined
      }
    />
  )
}

function NoCase() {
  return (
    <Page title={text.title}>
      <Empty title={text.noCase} text={text.noCaseHint} />
    </Page>
  )
}

function aboutCase({ serviceName, forRelative }: CaseView): string {
  const { dot, forRelative: forWhom } = words.common
  return forRelative ? `${serviceName}${dot}${forWhom(forRelative)}` : serviceName
}

function documentUrl(caseId: string, { documentId }: ChecklistItem): string {
  return `/pages/apply/document/index?case=${caseId}&document=${documentId}`
}

function placeUrl(view: CaseView, place: 'book' | 'confirm' | 'ticket' | 'progress'): string {
  switch (place) {
    case 'book':
      return `/pages/booking/offices/index?case=${view.id}&service=${view.serviceId}`
    case 'confirm':
      return `/pages/booking/confirm/index?booking=${view.booking?.id ?? ''}`
    case 'ticket':
      return `/pages/booking/ticket/index?id=${view.booking?.id ?? ''}`
    case 'progress':
      return `/pages/case/progress/index?id=${view.id}`
  }
}

function toTop() {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 150 })
}

function go(url: string) {
  return Taro.navigateTo({ url })
}
