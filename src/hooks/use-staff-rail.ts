// Where am I among the staff's pages, and where can I go from here?
import { leaveStaff, openStaffPlace } from '@/client/staff-place'
import { placesOf, type StaffPlace } from '@/domain/person/staff-place'
import { useCall } from './use-call'

export interface StaffRailState {
  readonly here: StaffPlace
  readonly places: readonly StaffPlace[]
  go(place: StaffPlace): void
  leave(): void
}

/** What the rail of a staff page needs; the places are those of my roles. */
export function useStaffRail(here: StaffPlace): StaffRailState {
  const me = useCall('person.me', {}, { cache: true })
  return {
    here,
    places: placesOf(me.data?.roles ?? []),
    go: (place) => {
      if (place !== here) openStaffPlace(place)
    },
    leave: leaveStaff
  }
}
