// What do I still need, and how do I give it? ZJ-7, ZJ-9, ZJ-11.
import Taro, { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { AnswersCard } from '@/components/checklist/answers-card'
import { ChecklistBar } from '@/components/checklist/checklist-bar'
import { ChecklistHead } from '@/components/checklist/checklist-head'
import { ChecklistList } from '@/components/checklist/checklist-list'
import { CorrectionCard } from '@/components/checklist/correction-card'
import { KeepList } from '@/components/checklist/keep-list'
import { standingWords } from '@/components/checklist/standing-words'
import { SupplySheets } from '@/components/document/supply-sheets'
import { UploadProgress } from '@/components/document/upload-progress'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { counts, groups, isOpen, type ChecklistItem } from '@/hooks/checklist-groups'
import { nextSteps, standing } from '@/hooks/checklist-now'
import { useChecklist, type CaseView } from '@/hooks/use-checklist'
import { useKeptPaper } from '@/hooks/use-kept-paper'
import { useSupply } from '@/hooks/use-supply'
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
  const kept = useKeptPaper()
  const { shown, asked, supplying, answering } = checklist
  const view = shown.data
  const { uploading, goOn, giveUp } = supply.upload
  const busy = supplying.busy || uploading.state === 'sending'
  const acts = {
    onOpen: (item: ChecklistItem) => void go(documentUrl(caseId, item)),
    onSupply: supply.choose,
    onConfirm: supply.confirm,
    onContradict: supply.contradict
  }
  const below = (item: ChecklistItem) =>
    uploading.target === item.documentId && (
      <UploadProgress uploading={uploading} onGoOn={() => void goOn()} onGiveUp={giveUp} />
    )
  return (
    <Page
      title={text.title}
      className="printed"
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="cards"
      refused={supplying.failure ?? answering.failure}
      onRefusedClose={() => {
        supplying.clear()
        answering.clear()
      }}
      bar={view && <Bar view={view} busy={busy} acts={acts} />}
    >
      {view && (
        <>
          <ChecklistHead about={aboutCase(view)} {...standingWords(standing(view))} />
          {view.status === 'awaiting-correction' && view.notice && (
            <CorrectionCard
              notice={view.notice}
              onSee={() => void go(`/pages/apply/notice/index?case=${caseId}`)}
            />
          )}
          <AnswersCard
            {...asked}
            canChange={view.status === 'draft'}
            busy={answering.busy}
            onAnswer={(situation, option) => void checklist.answer(situation, option)}
          />
          <ChecklistList
            groups={groups(view.items)}
            deferUntil={view.deferUntil}
            isOpen={(item) => isOpen(view, item)}
            busy={busy}
            acts={acts}
            below={below}
          />
          <KeepList kept={kept} view={view} />
        </>
      )}
      <SupplySheets supply={supply} busy={supplying.busy} />
    </Page>
  )
}

interface BarProps {
  readonly view: CaseView
  readonly busy: boolean
  readonly acts: { onOpen(item: ChecklistItem): void; onSupply(item: ChecklistItem): void }
}

function Bar({ view, busy, acts }: BarProps) {
  const { document, place } = nextSteps(view)
  if (standing(view).kind === 'questions') {
    return <Button onTap={toTop}>{text.head.answer}</Button>
  }
  const { prepare, confirm } = counts(view.items)
  const isShared = document?.state === 'shared'
  const see = () => {
    if (document) (isShared ? acts.onOpen : acts.onSupply)(document)
  }
  return (
    <ChecklistBar
      first={document && (isShared ? 'confirm' : 'supply')}
      onlyLater={prepare === 0 && confirm === 0}
      place={place}
      busy={busy}
      onDocument={see}
      onPlace={() => void go(placeUrl(view, place))}
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
