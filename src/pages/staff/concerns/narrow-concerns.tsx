// 诉求 on a phone: what waits, the first due at the top, one tap away.
import Taro from '@tarojs/taro'
import { Card } from '@/components/card'
import { ConcernListHead } from '@/components/concern/concern-list-head'
import { ConcernRows } from '@/components/concern/concern-rows'
import { Empty } from '@/components/empty'
import { StaffPage } from '@/components/staff/staff-page'
import { pageState } from '@/hooks/page-state'
import type { Called } from '@/hooks/use-call'
import type { ConcernQueue } from '@/hooks/use-concern-queue'
import { lineDomId } from '@/hooks/use-list-cursor'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { words } from '@/words'
import { Appeals } from './appeals'
import { Ratings } from './ratings'

export interface NarrowConcernsProps {
  readonly queue: Called<ConcernQueue>
  readonly active: boolean
}

const text = words.concern.work

/** The list in one card. */
export function NarrowConcerns({ queue, active }: NarrowConcernsProps) {
  const rail = useStaffRail('concerns')
  const { data } = queue
  return (
    <StaffPage title={text.title} rail={rail} {...pageState(queue)} skeleton="rows">
      {data && <ConcernListHead queue={data} />}
      {data?.concerns.length === 0 && (
        <Empty icon="talk" title={text.empty} text={text.emptyText} />
      )}
      {data && data.concerns.length > 0 && (
        <Card flush>
          <ConcernRows
            concerns={data.concerns}
            cursor={null}
            openId={null}
            domId={lineDomId}
            onOpen={open}
          />
        </Card>
      )}
      <Appeals wide={false} active={active} />
      <Ratings wide={false} active={active} />
    </StaffPage>
  )
}

/** As a page of its own, so that 返回 leads back to the list. */
function open(concernId: string) {
  void Taro.navigateTo({ url: `/pages/staff/concerns/index?concern=${concernId}` })
}
