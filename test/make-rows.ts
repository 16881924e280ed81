// Rows of lists and small views as the cloud shows them, for tests of screens.
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import type { NoticeContent } from '@/domain/notice/notice'
import type { Output } from '@/contract/calls'

export type CaseRow = Output<'case.list'>['cases'][number]
export type Notice = Output<'notice.list'>['notices'][number]
export type Booking = Output<'booking.show'>
export type Me = Output<'person.me'>
type ServiceRow = Output<'service.search'>['services'][number]
type OfficeRow = Output<'office.list'>['offices'][number]

const ID = '0198c000-0000-7000-8000-00000000000'

/** A draft of one's own without anything missing. */
export function caseRow(part: Partial<CaseRow> = {}): CaseRow {
  return {
    id: `${ID}1`,
    status: 'draft',
    serviceId: 'residence-permit',
    serviceName: '居住证首次申领',
    forRelative: null,
    missingCount: 0,
    due: null,
    workingDaysLeft: null,
    stopped: false,
    delivery: 'counter',
    light: null,
    holdup: null,
    correctionDue: null,
    deferredDue: null,
    booking: null,
    granted: null,
    visits: 0,
    bundle: null,
    updatedAt: instantAt(dateString('2026-11-06'), minutes('10:00')),
    ...part
  }
}

/** One notice of one case, not read yet. */
export function notice(content: NoticeContent, part: Partial<Notice> = {}): Notice {
  return {
    id: `${ID}2`,
    at: instantAt(dateString('2026-11-19'), minutes('10:40')),
    read: false,
    caseId: `${ID}1`,
    bookingId: null,
    forRelative: null,
    content,
    phone: null,
    by: null,
    ...part
  }
}

/** Tuesday 1 December 2026, 09:30, at 球川, nothing missing. */
export function booking(part: Partial<Booking> = {}): Booking {
  return {
    id: `${ID}3`,
    status: 'booked',
    places: 1,
    code: 'QC12010937',
    qr: 'suozi:QC12010937',
    ticketId: null,
    caseId: `${ID}1`,
    bundleId: null,
    serviceId: 'residence-permit',
    serviceName: '居住证首次申领',
    forRelative: null,
    office: {
      id: 'qiuchuan',
      name: '球川镇便民服务中心',
      address: '球川镇三衢路',
      directions: '到站步行 3 分钟',
      floor: '一楼',
      phone: '0570-5000000',
      latitude: 28.9,
      longitude: 118.2
    },
    date: dateString('2026-12-01'),
    start: minutes('09:30'),
    end: minutes('10:00'),
    holdUntil: null,
    moved: null,
    waitAhead: null,
    wish: null,
    changesLeft: 2,
    canConfirm: false,
    canChange: true,
    canCancel: true,
    changeUntil: instantAt(dateString('2026-12-01'), minutes('07:30')),
    bring: [{ name: '身份证', original: true }],
    missing: [],
    ...part
  }
}

/** Somebody who has said who they are. */
export function me(part: Partial<Me> = {}): Me {
  return {
    id: `${ID}4`,
    name: '王磊',
    idNumber: '330822********1234',
    phone: '138****1234',
    roles: [],
    officeId: null,
    officeName: null,
    unread: 0,
    demo: true,
    ...part
  }
}

/** 居住证首次申领 as a row of a list. */
export function serviceRow(part: Partial<ServiceRow> = {}): ServiceRow {
  return {
    id: 'residence-permit',
    name: '居住证首次申领',
    summary: '在这里住满半年，就可以办居住证。',
    category: 'everyday',
    limit: { days: 15, unit: 'calendar-days' },
    onTheSpot: false,
    feeYuan: 0,
    visits: 1,
    deferrable: true,
    ...part
  }
}

/** 球川, open now, its distance not known. */
export function officeRow(part: Partial<OfficeRow> = {}): OfficeRow {
  return {
    id: 'qiuchuan',
    name: '球川镇便民服务中心',
    town: '球川镇',
    division: '330822',
    cluster: null,
    address: '球川镇三衢路',
    directions: '到站步行 3 分钟',
    floor: '一楼',
    phone: '0570-5000000',
    latitude: 28.9,
    longitude: 118.2,
    distance: null,
    today: [{ from: minutes('08:30'), to: minutes('17:00') }],
    openNow: true,
    nextPlace: { date: dateString('2026-12-01'), left: 4 },
    invented: true,
    ...part
  }
}

/** Everything goes to the phone, but at night; one reminder of a visit is covered. */
export function noticeSettings(
  part: Partial<Output<'notice.settings'>> = {}
): Output<'notice.settings'> {
  const none = { credits: 0, always: false, blocked: false, refused: false }
  return {
    ways: ['phone', 'sms'],
    groups: [
      { group: 'visit', on: true },
      { group: 'documents', on: true },
      { group: 'progress', on: true },
      { group: 'result', on: true }
    ],
    quiet: { from: minutes('22:00'), to: minutes('07:00') },
    coverage: [
      { template: 'correction', ...none },
      { template: 'visit', ...none, credits: 1 },
      { template: 'change', ...none, blocked: true }
    ],
    ...part
  }
}
