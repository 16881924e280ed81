// How does one get from the number in hand to its case on the desk?
import Taro from '@tarojs/taro'
import type { DeskTicket } from '@/hooks/use-hall-desk'

const DESK = '/pages/staff/desk/index'

/**
 * Opens the case, or receives one where there is none. On a wide screen in place of this page, as the
 * rail does; on a phone 返回 leads back here.
 */
export function toDesk({ caseId }: DeskTicket, wide: boolean): void {
  const url = `${DESK}?${caseId === null ? 'receive=1' : `case=${caseId}`}`
  void (wide ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }))
}
