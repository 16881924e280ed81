// Which office's printed code was scanned, and how many wait there now? Asked again while somebody looks.
import { officeOfDoor } from '@/client/door-address'
import { useCall } from './use-call'
import { useEvery } from './use-every'
import { useShown } from './use-shown'

/** The hall of the office that was scanned; `office` is its id, or `scene` what WeChat's code said. */
export function useDoor(office: string, scene: string) {
  const officeId = office || officeOfDoor(scene)
  const shown = useCall('hall.show', officeId ? { officeId } : null)
  useEvery(shown.reload, useShown() && officeId !== null)
  return { officeId, shown }
}
