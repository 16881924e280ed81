// The grids of an office, for choosing where somebody lives.
import { answer } from '@/contract/failure'
import { gridsOf, type GridRecord } from '../../database/grids'
import type { OpenUseCase } from '../environment'

export const listGrids: OpenUseCase<'grid.list'> = async ({ db }, { officeId }) => {
  return answer({ grids: (await gridsOf(db, officeId)).map(presentGrid) })
}

/** A grid as it is shown. */
export function presentGrid({ id, name, latitude, longitude }: GridRecord) {
  return { id, name, latitude, longitude }
}
