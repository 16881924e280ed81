// The desk at 1280 px: the list at the left, the case in the middle, what may be done at the right.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { DeskCode } from '@/components/desk/desk-code'
import { DeskList } from '@/components/desk/desk-list'
import { DeskParts } from '@/components/desk/desk-parts'
import { DeskTop } from '@/components/desk/desk-top'
import { KeysSheet } from '@/components/desk/keys-sheet'
import { Empty } from '@/components/empty'
import { Refused } from '@/components/refused'
import { StaffPage } from '@/components/staff/staff-page'
import { useDesk, type Desk, type DeskView } from '@/hooks/use-desk'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { staffWords } from '@/words/staff'
import { CaseColumns } from './case-columns'
import { DesktopSignIn } from './desktop-sign-in'
import { useWideDesk, type WideState } from './use-wide-desk'
import { WalkInDialog } from './walk-in'

export interface WideDeskProps {
  readonly active: boolean
  /** The case that is open at first. */
  readonly first: string | null
  /** Whether somebody without a booking is received at first. */
  readonly receiving: boolean
}

/** Asks for the list; draws the desk once it is there. */
export function WideDesk({ active, first, receiving }: WideDeskProps) {
  const desk = useDesk(active)
  const rail = useStaffRail('desk')
  const [help, setHelp] = useState(false)
  const { shown } = desk
  // WeChat signs in by itself; a desktop waits for somebody to scan its code.
  const signedOut = process.env.TARO_ENV === 'h5' && shown.failure?.code === 'not-signed-in'
  if (signedOut && !shown.data) return <DesktopSignIn />
  return (
    <StaffPage
      rail={{ ...rail, onKeys: () => setHelp(true) }}
      title={staffWords.staff.deskTitle}
      className={shown.data ? 'work-page' : ''}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      skeleton="rows"
    >
      {shown.data && (
        <Columns {...{ desk, active, first, receiving, help }} data={shown.data} onHelp={setHelp} />
      )}
    </StaffPage>
  )
}

interface ColumnsProps extends WideDeskProps {
  readonly desk: Desk
  readonly data: DeskView
  readonly help: boolean
  readonly onHelp: (help: boolean) => void
}

function Columns(props: ColumnsProps) {
  const { desk, data, active, help, onHelp } = props
  const state = useWideDesk(props)
  const { openId, cursor, receiving } = state
  return (
    <View className="work">
      <ListColumn desk={desk} data={data} state={state} />
      {openId ? (
        <CaseColumns
          key={openId}
          caseId={openId}
          listed={state.listed}
          active={active && !help && !receiving}
          byEnter={!cursor.entry || cursor.entry.caseId === openId}
          onMoved={() => void desk.shown.reload()}
          onCase={state.open}
        />
      ) : (
        <View className="work-main work-both">
          <Empty
            icon="desk"
            title={staffWords.staff.pick.title}
            text={staffWords.staff.pick.hint}
          />
        </View>
      )}
      <KeysSheet open={help} onClose={() => onHelp(false)} />
      {receiving && (
        <WalkInDialog wide onReceived={state.received} onClose={() => state.receive(false)} />
      )}
    </View>
  )
}

interface ListColumnProps {
  readonly desk: Desk
  readonly data: DeskView
  readonly state: WideState
}

function ListColumn({ desk, data, state }: ListColumnProps) {
  const { part, setPart, cursor, openId, open, checkIn, receive } = state
  return (
    <View className="work-list">
      <DeskTop desk={data} asOf={desk.shown.asOf}>
        <DeskCode busy={desk.checkingIn.busy} onCode={checkIn} />
        <DeskParts part={part} onPart={setPart} onWalkIn={() => receive(true)} />
      </DeskTop>
      <Refused failure={desk.checkingIn.failure} onClose={desk.checkingIn.clear} />
      <View className="work-scroll">
        <DeskList
          desk={data}
          part={part}
          cursor={cursor.entry?.key ?? null}
          openId={openId}
          onOpen={(entry) => {
            cursor.put(entry.key)
            open(entry.caseId)
          }}
        />
      </View>
    </View>
  )
}
