// Where does a grid worker go for me? The grid and the address, as they were last given for the case.
import type { Output } from '@/contract/calls'
import { useHomeFields } from './use-home-fields'

/** The two fields, and the grids of the office that has the case. */
export function useHomeErrand(view: Output<'case.show'> | undefined) {
  return useHomeFields(view?.office?.id, view?.errands.at(-1))
}
