// Who comes today, and which cases wait for me? Asked again every 15 s while somebody looks.
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'
import { useEvery } from './use-every'

export type DeskView = Output<'desk.show'>

export interface Desk {
  readonly shown: Called<DeskView>
  /** Checks somebody in by a typed code or by what the QR says; the id of their case, or null. */
  checkIn(code: string): Promise<string | null>
  readonly checkingIn: Act
}

/** The desk of the one who is signed in; asks nothing while `active` is false. */
export function useDesk(active: boolean): Desk {
  const shown = useCall('desk.show', {})
  const [run, checkingIn] = useAct('booking.check-in')
  useEvery(shown.reload, active)

  const checkIn = async (code: string) => {
    const answer = await run({ code: code.trim() })
    await shown.reload()
    return answer.ok ? answer.data.caseId : null
  }
  const { failure } = checkingIn
  const told = failure && { ...failure, ...staffWords.staff.code.refusals[failure.code] }
  return { shown, checkIn, checkingIn: { ...checkingIn, failure: told } }
}
