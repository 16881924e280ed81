// The counter on a phone: the number in hand, below it who waits; the acts within the thumb's reach.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { ActionBar } from '@/components/desk/action-bar'
import { CounterHead } from '@/components/hall/counter-head'
import { HallLines } from '@/components/hall/hall-lines'
import { nothingOffered } from '@/components/hall/offered-counter-acts'
import { PaperTicket } from '@/components/hall/paper-ticket'
import { StaffPage } from '@/components/staff/staff-page'
import { pageState } from '@/hooks/page-state'
import type { Called } from '@/hooks/use-call'
import type { HallDeskView } from '@/hooks/use-hall-desk'
import { lineDomId } from '@/hooks/use-list-cursor'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { words } from '@/words'
import { HallMiddle } from './hall-middle'
import { HallOverlays } from './hall-overlays'
import { useHall, type HallState } from './use-hall'

const text = words.hall.counter

/** One column. */
export function NarrowHall({ desk }: { readonly desk: Called<HallDeskView> }) {
  const rail = useStaffRail('hall')
  const state = useHall(desk)
  const data = desk.data
  const { ticket } = state.printed
  return (
    <StaffPage
      title={text.title}
      className="with-ticket"
      rail={rail}
      {...pageState(desk)}
      skeleton="cards"
      refused={state.refused}
      onRefusedClose={state.clear}
      bar={
        data?.shift && (
          <ActionBar
            acts={state.works}
            busy={state.busy}
            none={nothingOffered(data)}
            onAct={state.actInHand}
          />
        )
      }
    >
      <View className="not-printed">{data && <Parts desk={data} state={state} />}</View>
      {ticket && <PaperTicket {...ticket} hidden />}
    </StaffPage>
  )
}

interface PartsProps {
  readonly desk: HallDeskView
  readonly state: HallState
}

function Parts({ desk, state }: PartsProps) {
  const [chosen, choose] = useState<string | null>(null)
  const { printAgain } = state.printed
  return (
    <>
      <CounterHead
        desk={desk}
        busy={state.busy}
        onIssue={() => state.issue(true)}
        onPause={() => void state.shift.pause(desk.shift?.pausedAt !== null)}
        onClose={() => state.askClose(true)}
      />
      <View className="narrow-hall-hand">
        <HallMiddle desk={desk} state={state} wide={false} />
      </View>
      <Card flush>
        <HallLines
          desk={desk}
          chosen={chosen}
          busy={state.busy}
          domId={lineDomId}
          onChoose={(id) => choose(chosen === id ? null : id)}
          onAct={state.actOn}
          onPrint={printAgain ? ({ id }) => printAgain(id) : undefined}
        />
      </Card>
      <HallOverlays state={state} desk={desk} wide={false} />
    </>
  )
}
