// One case on a phone: its documents, the notice, and below what may be done: the main act at once,
// the others behind 更多.
import { useState } from 'react'
import Taro from '@tarojs/taro'
import { ActionColumn } from '@/components/desk/action-column'
import { DeskHistory } from '@/components/desk/desk-history'
import { StepsLink } from '@/components/desk/steps-link'
import type { DeskAct } from '@/components/desk/offered'
import { Button } from '@/components/button'
import { Page } from '@/components/page'
import { Section } from '@/components/section'
import { Sheet } from '@/components/sheet'
import { View } from '@tarojs/components'
import { words } from '@/words'
import { CaseMiddle, CasePapers, historyTitle, toPaper, toSteps } from './case-columns'
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
  const [more, setMore] = useState(false)
  const { shown, busy } = one.open
  const view = shown.data
  const main = one.acts.find(({ kind }) => kind === 'main')
  const act = (name: DeskAct) => {
    setMore(false)
    one.act(name)
  }
  const bar = (
    <>
      {one.acts.length > 1 && (
        <Button kind="second" onTap={() => setMore(true)}>
          {words.staff.column.more}
        </Button>
      )}
      {main ? (
        <Button loading={busy} onTap={() => act(main.act)}>
          {main.name}
        </Button>
      ) : (
        <View className="desk-bar-why">{one.acts[0]?.obstacle}</View>
      )}
    </>
  )
  return (
    <Page
      title={view?.serviceName ?? words.staff.deskTitle}
      className="desk-phone"
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="cards"
      bar={one.acts.length > 0 && bar}
    >
      {view && (
        <>
          <CaseMiddle one={one} view={view} onCase={toCase} />
          <StepsLink view={view} onOpen={() => toSteps(caseId)} />
          <CasePapers view={view} />
          <Section title={historyTitle(view)}>
            <DeskHistory view={view} onPaper={(paper) => toPaper(view.id, paper)} />
          </Section>
          <Sheet open={more} title={words.staff.column.title} onClose={() => setMore(false)}>
            <View className="desk-more">
              <ActionColumn acts={one.acts} busy={busy} onAct={act} />
            </View>
          </Sheet>
          <CaseOverlays one={one} view={view} wide={false} />
        </>
      )}
    </Page>
  )
}
