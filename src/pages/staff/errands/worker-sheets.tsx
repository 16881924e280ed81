// What comes up over a worker's day: the handover, a try that failed, the way there.
import { RouteSheet } from '@/components/booking/route-sheet'
import { FailSheet } from '@/components/errand/fail-sheet'
import { HandOverSheet } from '@/components/errand/hand-over-sheet'
import type { DateString } from '@/domain/time/date'
import type { useFailedTry, useHandover } from '@/hooks/use-handover'
import { useCodeKeys } from '@/hooks/use-code-keys'
import { usePhone } from '@/hooks/use-phone'
import type { Route } from '@/hooks/use-route'
import { useWide } from '@/hooks/use-wide'

interface WorkerSheetsProps {
  readonly handover: ReturnType<typeof useHandover>
  readonly failed: ReturnType<typeof useFailedTry>
  readonly route: Route
  readonly days: readonly DateString[]
}

export function WorkerSheets({ handover, failed, route, days }: WorkerSheetsProps) {
  const wide = useWide()
  const phone = usePhone()
  const typing = handover.task !== null && !handover.signing && !handover.busy
  useCodeKeys(handover, () => handover.open(null), typing && !handover.task?.handedOver)
  return (
    <>
      <HandOverSheet
        {...handover}
        wide={wide}
        onWrite={handover.write}
        onSigning={handover.setSigning}
        onSigner={handover.setSigner}
        onSigned={handover.signed}
        onClose={() => handover.open(null)}
      />
      <FailSheet
        {...failed}
        wide={wide}
        days={days}
        onReason={failed.setReason}
        onDay={failed.setDay}
        onSave={failed.save}
        onClose={() => failed.open(null)}
      />
      <RouteSheet route={route} onRing={phone.ring} />
    </>
  )
}
