// One case on a phone: its documents, the notice, and below what may be done: the main act at once,
// the others behind 更多.
import Taro from '@tarojs/taro'
import { ActionBar } from '@/components/desk/action-bar'
import { DeskHistory } from '@/components/desk/desk-history'
import { StepsLink } from '@/components/desk/steps-link'
import { Page } from '@/components/page'
import { Section } from '@/components/section'
import { pageState } from '@/hooks/page-state'
import { staffWords } from '@/words/staff'
import { toPaper } from '../work/to-paper'
import { CaseMiddle, CasePapers, historyTitle, toSteps } from './case-columns'
import { CaseOverlays } from './case-overlays'
import { useOpenCase } from './use-open-case'

const nobody = () => undefined

/** Another case of the same life event; 返回 leads back to the list. */
function toCase(caseId: string) {
  void Taro.redirectTo({ url: `/pages/staff/desk/index?case=${caseId}` })
}

/** The whole of the case in one column. */
export function NarrowCase({ caseId }: { readonly caseId: string }) {
  const one = useOpenCase({ caseId, listed: null, active: false, byEnter: false, onMoved: nobody })
  const { shown, busy } = one.open
  const view = shown.data
  const { none } = staffWords.staff.column
  return (
    <Page
      title={view?.serviceName ?? staffWords.staff.deskTitle}
      className="desk-phone"
      {...pageState(shown)}
      skeleton="cards"
      bar={<ActionBar acts={one.acts} busy={busy} none={none} onAct={one.act} />}
    >
      {view && (
        <>
          <CaseMiddle one={one} view={view} onCase={toCase} />
          <StepsLink view={view} onOpen={() => toSteps(caseId)} />
          <CasePapers view={view} />
          <Section title={historyTitle(view)}>
            <DeskHistory view={view} onPaper={(paper) => toPaper(view.id, paper)} />
          </Section>
          <CaseOverlays one={one} view={view} wide={false} />
        </>
      )}
    </Page>
  )
}
