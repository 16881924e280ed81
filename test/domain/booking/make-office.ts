// An office with a lunch break and a Saturday morning, and the rules it starts with.
import { defaultBookingRules } from '@/cloud/seed/default-rules'
import type { Office } from '@/domain/office/office'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'

export const rules = defaultBookingRules
export const span = (from: string, to: string) => ({ from: minutes(from), to: minutes(to) })
export const at = (date: string, time: string) => instantAt(dateString(date), minutes(time))

const day = [span('08:30', '12:00'), span('13:30', '17:00')]

export function office(changes: Partial<Office> = {}): Office {
  return {
    id: 'town',
    name: '某镇便民服务中心',
    initials: 'MZ',
    division: '330822',
    town: '某镇',
    cluster: null,
    address: '某路',
    directions: '下车就是',
    floor: '一楼',
    phone: '0570-000 0000',
    latitude: 28.9,
    longitude: 118.4,
    counters: [{ id: 'counter-1', name: '1号窗口' }],
    hours: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [span('09:00', '11:30')], 7: [] },
    slotMinutes: 30,
    placesPerSlot: 6,
    keptForWalkIn: 0.2,
    lanes: [],
    serviceMinutes: {},
    closures: [],
    services: 'all',
    invented: true,
    ...changes
  }
}
