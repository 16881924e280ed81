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
  'case.suspend': staff('handler'),
  'case.resume': staff('handler'),
  'case.decide': staff('handler'),
  'case.deliver': staff('clerk', 'grid-worker'),
  'ledger.verify': party,
  'booking.availability': anyone,
  'booking.reserve': identified,
  'booking.confirm': resident,
  'booking.change': resident,
  'booking.cancel': resident,
  'booking.show': resident,
  'booking.list': resident,
  'booking.check-in': staff('clerk'),
  'notice.list': resident,
  'notice.read': resident,
  'desk.show': staff('clerk', 'handler', 'dispatcher', 'grid-worker', 'admin'),
  'session.people': demo,
  'session.demo': demo,
  'clock.show': demo,
  'clock.move': demo
}

function staff(...roles: StaffRole[]): Who {
  return { who: 'staff', roles }
}
