// A worker's way, grid after grid: what is in my hands first, then what waits to be taken.
import { View } from '@tarojs/components'
import { Empty } from '@/components/empty'
import { TaskGrids } from '@/components/errand/task-grids'
import { StaffPage } from '@/components/staff/staff-page'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import type { Me } from '@/hooks/use-me'
import { useErrandDay } from '@/hooks/use-errand-day'
import { useFailedTry, useHandover } from '@/hooks/use-handover'
import { useRoute } from '@/hooks/use-route'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { useTelling } from '@/hooks/use-telling'
import { words } from '@/words'
import { WorkerSheets } from './worker-sheets'
import './index.scss'

const text = words.errand.staff

export function WorkerDay({ me }: { readonly me: Me['shown'] }) {
  const rail = useStaffRail('errands')
  const day = useErrandDay(me.state === 'ready')
  const handover = useHandover(day)
  const failed = useFailedTry(day)
  const telling = useTelling(day)
  const route = useRoute()
  const { data } = day.shown
  const shown = me.state === 'ready' ? day.shown : me
  const nothing = data && day.mine.length === 0 && day.waiting.length === 0
  const acts = {
    busy: day.taking.busy || telling.busy,
    onTake: day.take,
    onHandOver: handover.open,
    onTold: telling.told,
    onFail: failed.open,
    onMap: (place: Parameters<typeof route.open>[0]) => void route.open(place)
  }
  return (
    <StaffPage
      rail={rail}
      title={text.title}
      {...pageState(shown)}
      skeleton="cards"
      refused={day.taking.failure ?? telling.failure}
      onRefusedClose={() => {
        day.taking.clear()
        telling.clear()
      }}
    >
      {nothing && <Empty icon="bike" title={text.none} text={text.noneText} />}
      {data && !nothing && (
        <View className="errand-columns">
          <TaskGrids
            title={text.mine}
            none={text.noneMine}
            grids={day.mine}
            today={data.date}
            {...acts}
          />
          <TaskGrids
            title={text.waiting}
            none={text.noneWaiting}
            grids={day.waiting}
            today={data.date}
            {...acts}
          />
        </View>
      )}
      <WorkerSheets
        handover={handover}
        failed={failed}
        route={route}
        days={data?.nextTryDays ?? []}
      />
      <Toast text={day.told} onEnd={() => day.tell(null)} />
    </StaffPage>
  )
}
