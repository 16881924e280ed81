// Who may do what to whose? One row a call; there is no call without a row.
import type { StaffRole } from '@/domain/person/role'
import type { CallName } from './calls'

/**
 * anyone: without a session; resident: any signed-in person, and only their own things;
 * identified: one who has said who they are; staff: these roles, and only their office's things;
 * party: the resident it belongs to, or staff of its office; demo: in demo mode alone.
 */
export type Who =
  | { readonly who: 'anyone' | 'resident' | 'identified' | 'party' | 'demo' }
  | { readonly who: 'staff'; readonly roles: readonly StaffRole[] }

const anyone: Who = { who: 'anyone' }
const resident: Who = { who: 'resident' }
const identified: Who = { who: 'identified' }
const party: Who = { who: 'party' }
const demo: Who = { who: 'demo' }

export const policy: Readonly<Record<CallName, Who>> = {
  'service.search': anyone,
  'service.show': anyone,
  'life-event.show': anyone,
  'office.list': anyone,
  'home.show': anyone,
  'person.me': resident,
  'person.identify': resident,
  'relative.list': resident,
  'relative.add': identified,
  'relative.remove': resident,
  'document.list': resident,
  'document.keep': resident,
  'document.remove': resident,
  'file.begin': resident,
  'file.append': resident,
  'file.show': resident,
  'life-event.start': identified,
  'life-event.case': party,
  'case.start': identified,
  'case.answer': resident,
  'case.supply': resident,
  'case.list': resident,
  'case.show': party,
  'case.withdraw': resident,
  'case.receive': staff('clerk'),
  'case.review': staff('clerk'),
  'case.accept': staff('clerk'),
  'case.accept-provisionally': staff('clerk'),
  'case.ask-for-correction': staff('clerk'),
  'case.refuse': staff('clerk'),
  'case.settle-deferred': staff('clerk'),
  'case.revoke': staff('clerk'),
  'case.file': identified,
  'case.walk-in': staff('clerk'),
  'case.ask-extension': staff('handler'),
  'case.extend': staff('dispatcher', 'admin'),
  'case.decline-extension': staff('dispatcher', 'admin'),
  'step.list': staff('handler'),
  'step.finish': staff('handler'),
  'step.stop': staff('handler'),
  'step.resume': staff('handler'),
  'step.take': staff('handler'),
  'dispatch.board': staff('dispatcher', 'admin'),
  'dispatch.handlers': staff('dispatcher', 'admin', 'handler'),
  'dispatch.assign': staff('dispatcher', 'handler'),
  'dispatch.urge': staff('dispatcher'),
  'dispatch.report-back': staff('handler', 'clerk', 'grid-worker'),
  'case.decide': staff('handler'),
  'case.deliver': staff('clerk'),
  'case.choose-delivery': party,
  'grid.list': anyone,
  'errand.ask': resident,
  'errand.list': staff('grid-worker'),
  'errand.take': staff('grid-worker'),
  'errand.hand-over': staff('grid-worker'),
  'errand.receive': resident,
  'errand.fail': staff('grid-worker'),
  'errand.cancel': party,
  'errand.calls': staff('dispatcher', 'clerk'),
  'errand.call-back': staff('dispatcher', 'clerk'),
  'ledger.verify': party,
  'ledger.proof': party,
  'paper.show': party,
  'paper.verify': anyone,
  'booking.availability': anyone,
  'booking.reserve': identified,
  'booking.confirm': resident,
  'booking.change': resident,
  'booking.cancel': resident,
  'booking.show': resident,
  'booking.list': resident,
  'booking.check-in': staff('clerk'),
  'calendar.show': anyone,
  'calendar.preview': staff('admin'),
  'calendar.change': staff('admin'),
  'notice.list': resident,
  'notice.read': resident,
  'concern.raise': identified,
  'concern.list': resident,
  'concern.withdraw': resident,
  'concern.queue': staff('dispatcher', 'handler'),
  'concern.designate': staff('dispatcher'),
  'concern.answer': staff('dispatcher', 'handler'),
  'concern.extend': staff('dispatcher'),
  'desk.show': staff('clerk', 'handler', 'dispatcher', 'grid-worker', 'admin'),
  'session.offer': anyone,
  'session.approve': staff('clerk', 'handler', 'dispatcher', 'grid-worker', 'admin'),
  'session.claim': anyone,
  'session.people': demo,
  'session.demo': demo,
  'clock.show': demo,
  'clock.move': demo
}

function staff(...roles: StaffRole[]): Who {
  return { who: 'staff', roles }
}
