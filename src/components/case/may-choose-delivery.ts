// Can another way of delivery be chosen? The case says so (`actions`); not where there will be no
// result, nor once somebody is on the way with it. ZJ-15.
import type { Output } from '@/contract/calls'

type CaseView = Output<'case.show'>

const RUNNING = new Set<CaseView['status']>([
  'received',
  'accepted',
  'in-progress',
  'suspended',
  'decided'
])

/** True from the counter on while a result is to be expected. */
export function hasDelivery({ status, granted }: Pick<CaseView, 'status' | 'granted'>): boolean {
  return RUNNING.has(status) && granted !== false
}

/** True where it can be changed now. */
export function mayChooseDelivery(
  view: Pick<CaseView, 'status' | 'granted' | 'actions' | 'errands'>
): boolean {
  const away = view.errands.some((one) => one.kind === 'deliver-result' && one.status === 'taken')
  const may = view.actions.some((one) => one.action === 'choose-delivery' && !one.obstacle)
  return hasDelivery(view) && may && !away
}
