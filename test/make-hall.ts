// The hall as the cloud shows it, for tests of its screens: 球川 at 09:40 on a Wednesday.
import type { Output } from '@/contract/calls'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt, type Instant } from '@/domain/time/instant'

export type Desk = Output<'hall.desk'>
export type DeskTicket = NonNullable<Desk['inHand']>
export type Hall = Output<'hall.show'>
export type Ticket = Output<'ticket.show'>

const DAY = dateString('2026-11-25')
const ID = '0198c000-0000-7000-8000-0000000001'

/** An instant of that day, as in `09:40`. */
export function today(time: string): Instant {
  return instantAt(DAY, minutes(time))
}

/** A walk-in who waits for nothing in particular; its number makes its id. */
export function deskTicket(number: string, part: Partial<DeskTicket> = {}): DeskTicket {
  return {
    id: ID + number.slice(-2),
    number,
    kind: 'walk-in',
    status: 'waiting',
    lane: 'general',
    laneName: '',
    serviceId: null,
    serviceName: null,
    bookingId: null,
    caseId: null,
    places: 1,
    priority: false,
    slot: null,
    counterId: null,
    counterName: null,
    calls: 0,
    issuedAt: today('09:30'),
    queuedAt: today('09:30'),
    calledAt: null,
    servingAt: null,
    waitedMinutes: 10,
    servedMinutes: 0,
    actions: ['call', 'transfer', 'leave'],
    ...part
  }
}

/** Counter 1 is mine and open, counter 2 is a colleague's, counter 3 is free; nobody waits. */
export function hallDesk(part: Partial<Desk> = {}): Desk {
  const counter = { lanes: ['general'], openFor: null, paused: false, mine: false, number: null }
  return {
    now: today('09:40'),
    date: DAY,
    officeId: 'qiuchuan',
    officeName: '球川镇便民服务中心',
    lanes: [{ id: 'general', name: '', waiting: 0 }],
    counters: [
      { ...counter, id: 'counter-1', name: '1号窗口 · 综合', openFor: 'general', mine: true },
      { ...counter, id: 'counter-2', name: '2号窗口 · 综合', openFor: 'general', number: 'B001' },
      { ...counter, id: 'counter-3', name: '3号窗口 · 社保医保' }
    ],
    shift: {
      counterId: 'counter-1',
      counterName: '1号窗口 · 综合',
      lane: 'general',
      laneName: '',
      openedAt: today('08:30'),
      pausedAt: null
    },
    inHand: null,
    queue: [],
    onHold: [],
    toCollect: [],
    missed: [],
    servedToday: 4,
    measured: [],
    callLimit: 3,
    bookedPerWalkIn: 2,
    ...part
  }
}

/** The same hall on its screen, with nobody called. */
export function hallView(part: Partial<Hall> = {}): Hall {
  return {
    now: today('09:40'),
    date: DAY,
    officeId: 'qiuchuan',
    officeName: '球川镇便民服务中心',
    lanes: [{ id: 'general', name: '', waiting: 5, openCounters: 2, wait: { low: 20, high: 45 } }],
    counters: [],
    lastCalls: [],
    passedOver: [],
    ...part
  }
}

/** A counter of the screen at which a number is called. */
export function calledAt(
  id: string,
  number: string,
  part: Partial<Hall['counters'][number]> = {}
): Hall['counters'][number] {
  return {
    id,
    name: `${id.slice(-1)}号窗口 · 综合`,
    laneName: '',
    paused: false,
    number,
    status: 'called',
    calls: 1,
    calledAt: today('09:39'),
    ...part
  }
}

/** B012 with three before it. */
export function liveTicket(part: Partial<Ticket> = {}): Ticket {
  return {
    id: `${ID}12`,
    number: 'B012',
    kind: 'booked',
    status: 'waiting',
    date: DAY,
    officeId: 'qiuchuan',
    officeName: '球川镇便民服务中心',
    laneName: '',
    serviceName: '居住证首次申领',
    counterName: null,
    places: 1,
    priority: false,
    slot: { start: minutes('09:30'), end: minutes('10:00') },
    before: 3,
    wait: { low: 12, high: 30 },
    calls: 0,
    callLimit: 3,
    calledAt: null,
    issuedAt: today('09:25'),
    canLeave: true,
    ...part
  }
}
