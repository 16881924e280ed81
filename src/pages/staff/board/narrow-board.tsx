// The board on a phone: figures, the queues in a line, the rows of one below.
import Taro from '@tarojs/taro'
import { Card } from '@/components/card'
import { BoardFigures } from '@/components/dispatch/board-figures'
import { BoardList, type BoardLine } from '@/components/dispatch/board-list'
import { BoardDepartments, BoardQueues } from '@/components/dispatch/board-queues'
import { StaffPage } from '@/components/staff/staff-page'
import type { Board } from '@/hooks/use-board'
import { lineDomId } from '@/hooks/use-list-cursor'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { staffWords } from '@/words/staff'

/** One queue at a time. */
export function NarrowBoard({ board }: { readonly board: Board }) {
  const rail = useStaffRail('board')
  const { shown } = board
  const data = shown.data
  return (
    <StaffPage
      title={staffWords.dispatch.title}
      rail={rail}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="rows"
    >
      {data && (
        <>
          <BoardFigures figures={data.figures} />
          <BoardQueues groups={data.groups} chosen={data.list.group} onChoose={board.choose} />
          <Card flush>
            <BoardList
              list={data.list}
              cursor={null}
              openKey={null}
              paged={board.paged}
              domId={lineDomId}
              onOpen={open}
              onMore={board.more}
              onFirst={board.first}
            />
          </Card>
          <BoardDepartments
            departments={data.departments}
            chosen={board.departmentId}
            onChoose={board.narrow}
          />
        </>
      )}
    </StaffPage>
  )
}

/** As a page of its own, so that 返回 leads back to the queue. */
function open({ caseId, stepId }: BoardLine) {
  const step = stepId === null ? '' : `&step=${stepId}`
  void Taro.navigateTo({ url: `/pages/staff/board/index?case=${caseId}${step}` })
}
