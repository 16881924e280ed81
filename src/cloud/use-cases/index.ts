// The verb behind every call: a call without one does not compile.
import type { CallName } from '@/contract/calls'
import { cancelBooking, confirmBooking, listBookings, showBooking } from './booking/own-booking'
import { changeBooking } from './booking/change-booking'
import { checkIn } from './booking/check-in'
import { reservePlace } from './booking/reserve-place'
import { showAvailability } from './booking/show-availability'
import { acceptCase, acceptProvisionally } from './case/accept-case'
import { answerQuestions } from './case/change-answers'
import { askForCorrection } from './case/ask-for-correction'
import { decideCase, deliverCase } from './case/decide-case'
import { listCases } from './case/list-cases'
import { receiveCase } from './case/receive-case'
import { refuseCase, revokeCase } from './case/end-case'
import { resumeCase, suspendCase } from './case/stop-clock'
import { reviewDocument } from './case/review-document'
import { settleDeferred } from './case/settle-deferred'
import { showCase } from './case/show-case'
import { startCase } from './case/start-case'
import { supplyDocument } from './case/supply-document'
import { verifyLedger } from './case/verify-ledger'
import { withdrawCase } from './case/withdraw-case'
import { demoSession, listDemoPeople, moveClock, showClock } from './demo/session'
import { showDesk } from './desk/show-desk'
import { appendToFile, beginFile, showFile } from './document/receive-file'
import { keep, listDocuments, removeDocument } from './document/wallet'
import type { OpenUseCase, UseCase } from './environment'
import { showHome } from './home/show-home'
import { listNotices, readNotices } from './notice/inbox'
import { listOffices } from './office/list-offices'
import { identify } from './person/identify'
import { addRelative, listRelatives, removeRelative } from './person/relatives'
import { showMe } from './person/show-me'
import { searchServices } from './service/search-services'
import { showLifeEvent, showService } from './service/show-service'

export const useCases: { readonly [C in CallName]: UseCase<C> | OpenUseCase<C> } = {
  'service.search': searchServices,
  'service.show': showService,
  'life-event.show': showLifeEvent,
  'office.list': listOffices,
  'home.show': showHome,
  'person.me': showMe,
  'person.identify': identify,
  'relative.list': listRelatives,
  'relative.add': addRelative,
  'relative.remove': removeRelative,
  'document.list': listDocuments,
  'document.keep': keep,
  'document.remove': removeDocument,
  'file.begin': beginFile,
  'file.append': appendToFile,
  'file.show': showFile,
  'case.start': startCase,
  'case.answer': answerQuestions,
  'case.supply': supplyDocument,
  'case.list': listCases,
  'case.show': showCase,
  'case.withdraw': withdrawCase,
  'case.receive': receiveCase,
  'case.review': reviewDocument,
  'case.accept': acceptCase,
  'case.accept-provisionally': acceptProvisionally,
  'case.ask-for-correction': askForCorrection,
  'case.refuse': refuseCase,
  'case.settle-deferred': settleDeferred,
  'case.revoke': revokeCase,
  'case.suspend': suspendCase,
  'case.resume': resumeCase,
  'case.decide': decideCase,
  'case.deliver': deliverCase,
  'ledger.verify': verifyLedger,
  'booking.availability': showAvailability,
  'booking.reserve': reservePlace,
  'booking.confirm': confirmBooking,
  'booking.change': changeBooking,
  'booking.cancel': cancelBooking,
  'booking.show': showBooking,
  'booking.list': listBookings,
  'booking.check-in': checkIn,
  'notice.list': listNotices,
  'notice.read': readNotices,
  'desk.show': showDesk,
  'session.people': listDemoPeople,
  'session.demo': demoSession,
  'clock.show': showClock,
  'clock.move': moveClock
}
