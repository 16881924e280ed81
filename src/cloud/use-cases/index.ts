// The verb behind every call: a call without one does not compile.
import type { CallName } from '@/contract/calls'
import { bookingCalls } from './booking'
import { hallCalls } from './hall'
import { changeCalendar } from './calendar/change-calendar'
import { previewCalendar } from './calendar/preview-calendar'
import { showCalendar } from './calendar/show-calendar'
import { acceptCase, acceptProvisionally } from './case/accept-case'
import { answerQuestions } from './case/change-answers'
import { askForCorrection } from './case/ask-for-correction'
import { decideCase, deliverCase } from './case/decide-case'
import { fileCase } from './case/file-case'
import { listCases } from './case/list-cases'
import { proveLedger } from './case/prove-ledger'
import { receiveCase } from './case/receive-case'
import { refuseCase, revokeCase } from './case/end-case'
import { reviewDocument } from './case/review-document'
import { settleDeferred } from './case/settle-deferred'
import { showCase } from './case/show-case'
import { startCase } from './case/start-case'
import { supplyDocument } from './case/supply-document'
import { verifyLedger } from './case/verify-ledger'
import { walkIn } from './case/walk-in'
import { withdrawCase } from './case/withdraw-case'
import {
  answerConcern,
  designateConcern,
  extendConcern,
  withdrawConcern
} from './concern/act-on-concern'
import { listQueue } from './concern/list-queue'
import { listConcerns, raiseConcern } from './concern/raise-concern'
import { demoSession, listDemoPeople, moveClock, showClock } from './demo/session'
import { showDesk } from './desk/show-desk'
import { appendToFile, beginFile, showFile } from './document/receive-file'
import { keep, listDocuments, removeDocument } from './document/wallet'
import type { OnceByItself, OpenUseCase, UseCase } from './environment'
import { askErrand } from './errand/ask-errand'
import { callBack, listCalls } from './errand/call-back'
import { chooseDelivery } from './errand/choose-delivery'
import { handOver, receiveErrand } from './errand/hand-over'
import { listErrands } from './errand/list-errands'
import { listGrids } from './errand/list-grids'
import { cancelErrand, failErrand, takeErrand } from './errand/run-errand'
import { toldErrand } from './errand/run-telling'
import { showHome } from './home/show-home'
import { showJobs } from './jobs/show-jobs'
import { showBundle } from './life-event/show-bundle'
import { startLifeEvent } from './life-event/start-life-event'
import { noticeCalls } from './notice'
import { changeRules } from './office/change-rules'
import { closeDay } from './office/close-day'
import { liftDay, listClosures } from './office/closures'
import { listOffices } from './office/list-offices'
import { previewClosure } from './office/preview-closure'
import { previewRules } from './office/preview-rules'
import { showRules } from './office/show-rules'
import { showPaper } from './paper/show-paper'
import { verifyPaper } from './paper/verify-paper'
import { identify } from './person/identify'
import { addRelative, listRelatives, removeRelative } from './person/relatives'
import { showMe } from './person/show-me'
import { listHandlers } from './dispatch/list-handlers'
import { reportBack } from './dispatch/report-back'
import { showBoard } from './dispatch/show-board'
import { urgeByHand } from './dispatch/urge'
import { assignStep, takeStep } from './step/assign-step'
import { listSteps } from './step/list-steps'
import { askExtension, declineExtension, extendCase } from './case/extend-case'
import { finishStep } from './step/finish-step'
import { resumeStep, stopStep } from './step/stop-step'
import { followUp, listRatings } from './rating/follow-up'
import { giveRating, showRating } from './rating/own-rating'
import { searchServices } from './service/search-services'
import { showLifeEvent, showService } from './service/show-service'
import { approveDesktop } from './session/approve-desktop'
import { claimSession } from './session/claim-session'
import { offerDesktop } from './session/offer-desktop'
import { signInByWechat } from './session/sign-in-by-wechat'

export const useCases: {
  readonly [C in CallName]: UseCase<C> | OpenUseCase<C> | OnceByItself<C>
} = {
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
  'life-event.start': startLifeEvent,
  'life-event.case': showBundle,
  'case.start': startCase,
  'case.answer': answerQuestions,
  'case.supply': supplyDocument,
  'case.list': listCases,
  'case.show': showCase,
  'case.withdraw': withdrawCase,
  'case.file': fileCase,
  'case.walk-in': walkIn,
  'case.receive': receiveCase,
  'case.review': reviewDocument,
  'case.accept': acceptCase,
  'case.accept-provisionally': acceptProvisionally,
  'case.ask-for-correction': askForCorrection,
  'case.refuse': refuseCase,
  'case.settle-deferred': settleDeferred,
  'case.revoke': revokeCase,
  'step.list': listSteps,
  'step.take': takeStep,
  'dispatch.board': showBoard,
  'dispatch.handlers': listHandlers,
  'dispatch.assign': assignStep,
  'dispatch.urge': urgeByHand,
  'dispatch.report-back': reportBack,
  'case.ask-extension': askExtension,
  'case.extend': extendCase,
  'case.decline-extension': declineExtension,
  'step.finish': finishStep,
  'step.stop': stopStep,
  'step.resume': resumeStep,
  'case.decide': decideCase,
  'case.deliver': deliverCase,
  'case.choose-delivery': chooseDelivery,
  'grid.list': listGrids,
  'errand.ask': askErrand,
  'errand.list': listErrands,
  'errand.take': takeErrand,
  'errand.hand-over': handOver,
  'errand.receive': receiveErrand,
  'errand.fail': failErrand,
  'errand.told': toldErrand,
  'errand.cancel': cancelErrand,
  'errand.calls': listCalls,
  'errand.call-back': callBack,
  'ledger.verify': verifyLedger,
  'ledger.proof': proveLedger,
  'paper.show': showPaper,
  'paper.verify': verifyPaper,
  ...bookingCalls,
  ...hallCalls,
  'calendar.show': showCalendar,
  'calendar.preview': previewCalendar,
  'calendar.change': changeCalendar,
  'office-rules.show': showRules,
  'office-rules.preview': previewRules,
  'office-rules.change': changeRules,
  'closure.list': listClosures,
  'closure.preview': previewClosure,
  'closure.close': closeDay,
  'closure.lift': liftDay,
  ...noticeCalls,
  'jobs.show': showJobs,
  'concern.raise': raiseConcern,
  'concern.list': listConcerns,
  'concern.withdraw': withdrawConcern,
  'concern.queue': listQueue,
  'concern.designate': designateConcern,
  'concern.answer': answerConcern,
  'concern.extend': extendConcern,
  'rating.show': showRating,
  'rating.give': giveRating,
  'rating.queue': listRatings,
  'rating.follow-up': followUp,
  'desk.show': showDesk,
  'session.offer': offerDesktop,
  'session.approve': approveDesktop,
  'session.claim': claimSession,
  'session.wechat': signInByWechat,
  'session.people': listDemoPeople,
  'session.demo': demoSession,
  'clock.show': showClock,
  'clock.move': moveClock
}
