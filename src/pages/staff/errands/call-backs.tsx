// After an errand somebody calls: whoever has not been called is here.
import { View } from '@tarojs/components'
import { Empty } from '@/components/empty'
import { CallCard } from '@/components/errand/call-card'
import { LateRows } from '@/components/errand/late-rows'
import { StaffPage } from '@/components/staff/staff-page'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import { useCallBacks } from '@/hooks/use-call-backs'
import type { Me } from '@/hooks/use-me'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { words } from '@/words'
import './index.scss'

const text = words.errand.calls

export function CallBacks({ me }: { readonly me: Me['shown'] }) {
  const rail = useStaffRail('errands')
  const back = useCallBacks(me.state === 'ready')
  return (
    <StaffPage
      rail={rail}
      title={text.title}
      {...pageState(back.shown)}
      skeleton="cards"
      refused={back.failure}
      onRefusedClose={back.clearFailure}
    >
      <LateRows late={back.late} />
      {back.calls.length === 0 && back.late.length === 0 && (
        <Empty icon="phone" title={text.none} text={text.noneText} />
      )}
      <View className="errand-columns">
        {back.calls.map((call) => (
          <CallCard
            key={call.id}
            call={call}
            busy={back.busy}
            onSatisfied={(satisfied) => back.save(call.id, satisfied)}
          />
        ))}
      </View>
      <Toast text={back.told} onEnd={back.clear} />
    </StaffPage>
  )
}
