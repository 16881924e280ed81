// The case in the middle of the desk and what may be done with it at the right.
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { ActionColumn } from '@/components/desk/action-column'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskHistory } from '@/components/desk/desk-history'
import { DeskPapers } from '@/components/desk/desk-papers'
import { NoticePreview } from '@/components/desk/notice-preview'
import { ReviewCard } from '@/components/desk/review-card'
import { StepsLink } from '@/components/desk/steps-link'
import { BundleCard } from '@/components/case/bundle-card'
import { DueCard } from '@/components/case/due-card'
import { OutcomeCard } from '@/components/case/outcome-card'
import { Refused } from '@/components/refused'
import { Section } from '@/components/section'
import type { CaseView } from '@/hooks/use-desk-case'
import { canPrint } from '@/hooks/use-print-once'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { toPaper } from '../work/to-paper'
import { Waiting } from '../work/waiting'
import { CaseOverlays } from './case-overlays'
import { useOpenCase, type OpenCase, type OpenCaseInput } from './use-open-case'

interface CaseColumnsProps extends OpenCaseInput {
  /** Goes on to another case of the same life event. */
  readonly onCase: (caseId: string) => void
}

/** Both columns; each scrolls by itself. */
export function CaseColumns({ onCase, ...props }: CaseColumnsProps) {
  const one = useOpenCase(props)
  const { caseId } = props
  const { shown } = one.open
  if (!shown.data) return <Waiting shown={shown} className="work-main work-both" />
  return (
    <>
      <View className="work-main">
        <CaseMiddle one={one} view={shown.data} onCase={onCase} />
      </View>
      <View className="work-act">
        <Section title={staffWords.staff.column.title}>
          <ActionColumn
            acts={one.acts}
            busy={one.open.busy}
            none={staffWords.staff.column.none}
            onAct={one.act}
          />
          <StepsLink view={shown.data} onOpen={() => toSteps(caseId)} />
        </Section>
        <CasePapers view={shown.data} />
        <Section title={historyTitle(shown.data)}>
          <DeskHistory view={shown.data} onPaper={(paper) => toPaper(shown.data.id, paper)} />
        </Section>
      </View>
      <CaseOverlays one={one} view={shown.data} wide />
    </>
  )
}

interface MiddleProps {
  readonly one: OpenCase
  readonly view: CaseView
  readonly onCase: (caseId: string) => void
}

/** Head, clock, documents, notice: in the order in which a clerk reads. */
export function CaseMiddle({ one, view, onCase }: MiddleProps) {
  const { open, reviewing, looking } = one
  return (
    <>
      <DeskHead view={view} />
      <Refused failure={refusal(one, view)} onClose={open.clear} />
      {view.due && <DueCard due={view.due} stop={view.stop} />}
      <OutcomeCard reasons={view.reasons} steps={[]} />
      <ReviewCard view={view} reviewing={reviewing} onView={looking.look} />
      <NoticePreview view={view} />
      <BundleCard
        bundle={view.bundle}
        caseId={view.id}
        onCase={view.bundle?.code ? onCase : undefined}
      />
    </>
  )
}

/** 王* 的记录. */
export function historyTitle({ applicant }: CaseView): string {
  const { history, historyPlain } = staffWords.staff.column
  return applicant ? history(applicant.name) : historyPlain
}

/** Where somebody else was faster, the desk says what the case is now. */
function refusal({ open }: OpenCase, view: CaseView) {
  const { refused, changed } = open
  if (!refused || !changed || refused.code === 'obstacle') return refused
  const { title, text } = staffWords.staff.changed
  return { ...refused, title, text: text(words.case.statuses[view.status]) }
}

/** What was given to the resident in writing; printed where there is a printer. */
export function CasePapers({ view: { id, papers } }: { readonly view: CaseView }) {
  const print = (code: string) => toPaper(id, `${code}&print=1`)
  return (
    <DeskPapers
      papers={papers}
      onOpen={(code) => toPaper(id, code)}
      onPrint={canPrint() ? print : undefined}
    />
  )
}

/** The page on which steps are worked on, at this case. */
export function toSteps(caseId: string) {
  void Taro.navigateTo({ url: `/pages/staff/steps/index?case=${caseId}` })
}
