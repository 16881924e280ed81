// The desk at 1280 px: the list at the left, the case in the middle, what may be done at the right.
import { View } from '@tarojs/components'
import { DeskCode } from '@/components/desk/desk-code'
import { DeskList } from '@/components/desk/desk-list'
import { DeskRail } from '@/components/desk/desk-rail'
import { DeskTop } from '@/components/desk/desk-top'
import { KeysSheet } from '@/components/desk/keys-sheet'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Refused } from '@/components/refused'
import { useDesk, type Desk, type DeskView } from '@/hooks/use-desk'
import { words } from '@/words'
import { CaseColumns } from './case-columns'
import { useWideDesk, type WideState } from './use-wide-desk'

export interface WideDeskProps {
  readonly active: boolean
  /** The case that is open at first. */
  readonly first: string | null
}

/** Asks for the list; draws the desk once it is there. */
export function WideDesk({ active, first }: WideDeskProps) {
  const desk = useDesk(active)
  const { shown } = desk
  return (
    <Page
      title={words.staff.deskTitle}
      wide
      className={`desk-page ${shown.data ? 'desk-page-full' : ''}`}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      skeleton="rows"
    >
      {shown.data && <Columns desk={desk} data={shown.data} active={active} first={first} />}
    </Page>
  )
}

interface ColumnsProps extends WideDeskProps {
  readonly desk: Desk
  readonly data: DeskView
}

function Columns({ desk, data, active, first }: ColumnsProps) {
  const state = useWideDesk({ desk, data, active, first })
  const { part, setPart, help, setHelp, openId, cursor, leave } = state
  return (
    <View className="desk">
      <DeskRail part={part} onPart={setPart} onKeys={() => setHelp(true)} onLeave={leave} />
      <ListColumn desk={desk} data={data} state={state} />
      {openId ? (
        <CaseColumns
          key={openId}
          caseId={openId}
          listed={state.listed}
          active={active && !help}
          byEnter={!cursor.entry || cursor.entry.caseId === openId}
          onMoved={() => void desk.shown.reload()}
        />
      ) : (
        <View className="desk-main desk-both">
          <Empty icon="desk" title={words.staff.pick.title} text={words.staff.pick.hint} />
        </View>
      )}
      <KeysSheet open={help} onClose={() => setHelp(false)} />
    </View>
  )
}

interface ListColumnProps {
  readonly desk: Desk
  readonly data: DeskView
  readonly state: WideState
}

function ListColumn({ desk, data, state }: ListColumnProps) {
  const { part, cursor, openId, open, checkIn } = state
  return (
    <View className="desk-list">
      <DeskTop desk={data} asOf={desk.shown.asOf}>
        <DeskCode busy={desk.checkingIn.busy} onCode={checkIn} />
      </DeskTop>
      <Refused failure={desk.checkingIn.failure} onClose={desk.checkingIn.clear} />
      <View className="desk-scroll">
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
