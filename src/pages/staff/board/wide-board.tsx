// The board at a desk's width: figures on top; queues, the rows of one, and the open one at the right.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { KeysSheet } from '@/components/desk/keys-sheet'
import { BoardFigures } from '@/components/dispatch/board-figures'
import { BoardList, lineKey, lineState, type BoardLine } from '@/components/dispatch/board-list'
import { BoardDepartments, BoardQueues } from '@/components/dispatch/board-queues'
import { Empty } from '@/components/empty'
import { StaffPage } from '@/components/staff/staff-page'
import { boardGroups } from '@/domain/dispatch/group'
import type { Board, BoardView } from '@/hooks/use-board'
import { leaveField, useKeys } from '@/hooks/use-keys'
import { lineDomId, useListCursor } from '@/hooks/use-list-cursor'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { staffWords } from '@/words/staff'
import { DetailColumn } from './detail-column'

export interface WideBoardProps {
  readonly board: Board
  readonly active: boolean
  /** What is open at first; empty ids where nothing is. */
  readonly first: { readonly caseId: string; readonly stepId: string }
}

/** Draws the columns once the board is there. */
export function WideBoard({ board, active, first }: WideBoardProps) {
  const rail = useStaffRail('board')
  const [help, setHelp] = useState(false)
  const { shown } = board
  useKeys({ '?': () => setHelp(true) }, active)
  useKeys({ escape: () => setHelp(false) }, active && help, true)
  return (
    <StaffPage
      title={staffWords.dispatch.title}
      className={shown.data ? 'work-page' : ''}
      rail={{ ...rail, onKeys: () => setHelp(true) }}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      skeleton="rows"
    >
      {shown.data && (
        <View className="board">
          <View className="board-top">
            <View className="work-list-title" role="heading">
              {shown.data.officeName}
            </View>
            <BoardFigures figures={shown.data.figures} />
          </View>
          <Columns board={board} data={shown.data} active={active && !help} first={first} />
        </View>
      )}
      <KeysSheet open={help} rows={staffWords.dispatch.keys.rows} onClose={() => setHelp(false)} />
    </StaffPage>
  )
}

interface ColumnsProps extends WideBoardProps {
  readonly data: BoardView
}

function Columns({ board, data, active, first }: ColumnsProps) {
  const state = useOpenLine(board, data, active, first)
  const { open, show, cursor } = state
  return (
    <View className="board-columns">
      <SideColumn board={board} data={data} />
      <View className="work-scroll board-rows">
        <BoardList
          list={data.list}
          cursor={cursor.key}
          openKey={open.key}
          paged={board.paged}
          domId={lineDomId}
          onOpen={show}
          onMore={board.more}
          onFirst={board.first}
        />
      </View>
      {open.caseId ? (
        <DetailColumn
          key={`${open.caseId}_${open.stepId}`}
          caseId={open.caseId}
          stepId={open.stepId || null}
          today={data.date}
          listed={state.listed}
          place="board"
          active={active}
          byEnter={cursor.key === null || cursor.key === open.key}
          onMoved={() => void board.shown.reload()}
          onStep={state.turnTo}
        />
      ) : (
        <View className="work-act">
          <Empty
            icon="flag"
            title={staffWords.dispatch.detail.pick}
            text={staffWords.dispatch.detail.pickHint}
          />
        </View>
      )}
    </View>
  )
}

function SideColumn({ board, data }: Pick<ColumnsProps, 'board' | 'data'>) {
  return (
    <View className="board-side">
      <BoardQueues groups={data.groups} chosen={data.list.group} onChoose={board.choose} />
      <View className="board-side-head">{staffWords.dispatch.departments}</View>
      <BoardDepartments
        departments={data.departments}
        chosen={board.departmentId}
        onChoose={board.narrow}
      />
    </View>
  )
}

/** Which line is open, where the arrow keys stand, and the keys of the list. */
function useOpenLine(
  board: Board,
  { list }: BoardView,
  active: boolean,
  first: WideBoardProps['first']
) {
  const [open, setOpen] = useState({ key: '', ...first })
  const cursor = useListCursor(list.rows.map(lineKey))
  const show = (row: BoardLine) => {
    cursor.put(lineKey(row))
    setOpen({ key: lineKey(row), caseId: row.caseId, stepId: row.stepId ?? '' })
    leaveField()
  }
  const at = list.rows.find((row) => lineKey(row) === cursor.key)
  const line = list.rows.find((row) => lineKey(row) === open.key)
  const turn = (by: number) => {
    const next = boardGroups[boardGroups.indexOf(list.group) + by]
    if (next) board.choose(next)
  }
  useKeys(
    {
      ...cursor.keys,
      enter: at ? () => show(at) : undefined,
      escape: leaveField,
      '[': () => turn(-1),
      ']': () => turn(1)
    },
    active
  )
  return {
    open,
    cursor,
    show,
    listed: line ? lineState(line) : null,
    /** Another step of the open case. */
    turnTo: (stepId: string) => setOpen({ ...open, stepId })
  }
}
