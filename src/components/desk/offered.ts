// Which acts does the desk offer for this case, in which order, and with which key? What can be
// done, and why not, comes with the case (`actions`); this only sorts it.
import type { Output } from '@/contract/calls'
import { isInHall } from '@/domain/booking/status'
import { staffActs, type StaffAct } from '@/domain/case/staff-act'
import { staffWords } from '@/words/staff'
import { mayChooseDelivery } from '../case/may-choose-delivery'
import type { Offered } from './action-column'

type CaseView = Output<'case.show'>

/**
 * `check-in` comes before a case can be received: it belongs to the booking. `choose-delivery` is the
 * resident's own act, done for somebody without a phone (ZJ-15).
 */
export type DeskAct = StaffAct | 'check-in' | 'choose-delivery'

export type OfferedAct = Offered<DeskAct>

const keys: Readonly<Record<DeskAct, string>> = {
  'check-in': 'c',
  receive: 'r',
  accept: 's',
  'accept-provisionally': 'q',
  'ask-for-correction': 'b',
  refuse: 'n',
  'settle-deferred': 't',
  revoke: 'x',
  decide: 'y',
  deliver: 'd',
  'choose-delivery': 'l'
}

/** The acts, the main one first; those that the state of the case makes pointless are left out. */
export function offeredActs(view: CaseView): OfferedAct[] {
  const found = staffActs.flatMap((act) => {
    const action = view.actions.find((one) => one.action === act)
    if (!action || action.obstacle === 'nothing-deferred') return []
    const name = staffWords.staff.acts.name(act, view.status)
    const obstacle = action.obstacle && staffWords.staff.acts.obstacle(act, action.obstacle)
    return [{ act, name, key: keys[act], obstacle: obstacle ?? before(act, view) }]
  })
  const acts = [...checkIn(view), ...found]
  const main = acts.find(({ act, obstacle }) => obstacle === null && !isEnd(act))
  return [
    ...acts.filter((one) => one === main).map((one) => ({ ...one, kind: 'main' as const })),
    ...[...acts.filter((one) => one !== main && !isEnd(one.act)), ...delivery(view)]
      .sort((a, b) => Number(a.obstacle !== null) - Number(b.obstacle !== null))
      .map((one) => ({ ...one, kind: 'second' as const })),
    ...acts.filter(({ act }) => isEnd(act)).map((one) => ({ ...one, kind: 'end' as const }))
  ]
}

function checkIn(view: CaseView) {
  if (view.booking?.status !== 'booked') return []
  if (!view.actions.some(({ action }) => action === 'receive')) return []
  const act = 'check-in' as const
  return [{ act, name: staffWords.staff.column.checkIn, key: keys[act], obstacle: null }]
}

/** Never the main one: it moves nothing on. */
function delivery(view: CaseView) {
  if (!mayChooseDelivery(view)) return []
  const act = 'choose-delivery' as const
  return [{ act, name: staffWords.staff.delivery.name, key: keys[act], obstacle: null }]
}

/** Documents are received from somebody who is there. */
function before(act: StaffAct, view: CaseView): string | null {
  const { booking } = view
  if (act !== 'receive' || (booking && isInHall(booking.status))) return null
  return staffWords.staff.column.checkInFirst
}

/** Ends a case against the resident's wish: last, and never the main one. */
function isEnd(act: DeskAct): boolean {
  return act === 'refuse' || act === 'revoke'
}
