// The counter at 1280 px: the queue at the left, the number in hand in the middle, what may be done at
// the right.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { ActionColumn } from '@/components/desk/action-column'
import { KeysSheet } from '@/components/desk/keys-sheet'
import { Fold } from '@/components/fold'
import { CounterHead } from '@/components/hall/counter-head'
import { HallLines, hallLines } from '@/components/hall/hall-lines'
import { nothingOffered } from '@/components/hall/offered-counter-acts'
import { Precedence } from '@/components/hall/precedence'
import { PaperTicket } from '@/components/hall/paper-ticket'
import { Refused } from '@/components/refused'
import { Section } from '@/components/section'
import { StaffPage } from '@/components/staff/staff-page'
import type { Called } from '@/hooks/use-call'
import type { HallDeskView } from '@/hooks/use-hall-desk'
import { useKeys } from '@/hooks/use-keys'
import { lineDomId, useListCursor, type ListCursor } from '@/hooks/use-list-cursor'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { words } from '@/words'
import { HallMiddle } from './hall-middle'
import { HallOverlays } from './hall-overlays'
import { useHall, type HallState } from './use-hall'
import { useHallKeys } from './use-hall-keys'

export interface WideHallProps {
  readonly desk: Called<HallDeskView>
  readonly active: boolean
}

const text = words.hall.counter

/** Draws the columns once the hall is there. */
export function WideHall({ desk, active }: WideHallProps) {
  const rail = useStaffRail('hall')
  const [help, setHelp] = useState(false)
  const state = useHall(desk)
  const { ticket } = state.printed
  useKeys({ '?': () => setHelp(true) }, active)
  useKeys({ escape: () => setHelp(false) }, active && help, true)
  return (
    <StaffPage
      title={text.title}
      className={`with-ticket ${desk.data ? 'work-page' : ''}`}
      rail={{ ...rail, onKeys: () => setHelp(true) }}
      state={desk.state}
      failure={desk.failure}
      reload={state.reload}
      skeleton="rows"
    >
      <View className="not-printed">
        {desk.data && (
          <Columns desk={desk} data={desk.data} state={state} active={active && !help} />
        )}
        <KeysSheet open={help} rows={text.keys} onClose={() => setHelp(false)} />
      </View>
      {ticket && <PaperTicket {...ticket} hidden />}
    </StaffPage>
  )
}

interface ColumnsProps extends WideHallProps {
  readonly data: HallDeskView
  readonly state: HallState
}

function Columns({ desk, data, state, active }: ColumnsProps) {
  const lines = hallLines(data)
  const cursor = useListCursor(lines.map(({ id }) => id))
  const line = lines.find(({ id }) => id === cursor.key)
  useHallKeys({ state, desk: data, cursor, line, active })
  return (
    <View className="work">
      <ListColumn {...{ desk, data, state, active, cursor }} />
      <View className="work-main">
        <Refused failure={state.refused} onClose={state.clear} />
        <HallMiddle desk={data} state={state} wide />
      </View>
      <View className="work-act">
        <Section title={text.acts}>
          <ActionColumn
            acts={state.works}
            busy={state.busy}
            none={nothingOffered(data)}
            onAct={state.actInHand}
          />
        </Section>
        <Fold title={words.hall.rule.title}>
          <Precedence />
        </Fold>
      </View>
      <HallOverlays state={state} desk={data} wide />
    </View>
  )
}

function ListColumn({ desk, data, state, cursor }: ColumnsProps & { cursor: ListCursor }) {
  const { shift, printed } = state
  const printAgain = printed.printAgain
  return (
    <View className="work-list">
      <View className="work-list-head">
        <CounterHead
          desk={data}
          asOf={desk.asOf}
          busy={state.busy}
          onIssue={() => state.issue(true)}
          onPause={() => void shift.pause(data.shift?.pausedAt !== null)}
          onClose={() => state.askClose(true)}
        />
      </View>
      <View className="work-scroll">
        <HallLines
          desk={data}
          chosen={cursor.key}
          busy={state.busy}
          domId={lineDomId}
          onChoose={(id) => cursor.put(cursor.key === id ? null : id)}
          onAct={state.actOn}
          onPrint={printAgain ? ({ id }) => printAgain(id) : undefined}
        />
      </View>
    </View>
  )
}
