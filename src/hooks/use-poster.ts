// What hangs at the door of my office, and can it be printed here?
import { officeAddress } from '@/client/door-address'
import { canPrint, printOnSheet } from '@/client/print'
import { useCall } from './use-call'

/** The poster of the office that one works for. */
export function usePoster() {
  const shown = useCall('hall.poster', {})
  return {
    shown,
    /** What its code says where WeChat draws none. */
    address: shown.data ? officeAddress(shown.data.officeId) : '',
    /** Null where there is no printer. */
    print: canPrint() ? () => void printOnSheet() : null
  }
}
