// The poster at the office's door: where it is, when it is open, and the code that opens its page.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { DOOR_PAGE, officeScene } from '@/domain/hall/poster'
import type { Weekday } from '@/domain/time/date'
import { findOffice } from '../../database/offered'
import type { UseCase } from '../environment'
import { asDataUrl } from './door'

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

export const showPoster: UseCase<'hall.poster'> = async ({ db, actor, outside }) => {
  const found = await findOffice(db, actor.officeId ?? '')
  if (!found) return refuse('not-allowed')
  const { id, name, address, floor, phone, hours } = found.office
  const scene = officeScene(id)
  const picture = scene && (await outside.codes?.picture(scene, DOOR_PAGE))
  const week: Output<'hall.poster'>['week'] = WEEK.map((day) => [...hours[day]])
  return answer({
    officeId: id,
    ...{ name, address, floor, phone, week },
    picture: picture ? asDataUrl(picture) : null
  })
}
