// How does one get from one page of the staff's to another? In its place: 返回 leads out of all.
import Taro from '@tarojs/taro'
import type { StaffPlace } from '@/domain/person/staff-place'

/** Shows a place instead of the one that is shown. */
export function openStaffPlace(place: StaffPlace): void {
  void Taro.redirectTo({ url: `/pages/staff/${place}/index` })
}

/** Leaves the staff's pages for 我的. */
export function leaveStaff(): void {
  void Taro.switchTab({ url: '/pages/me/index' })
}
