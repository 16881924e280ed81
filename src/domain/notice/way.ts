// Where does the one action of a notice lead, from the inbox and from a phone's message? A kind without
// a way does not compile.
import type { NoticeContent, NoticeKind } from './notice'

interface Ids {
  readonly caseId: string | null
  readonly bookingId: string | null
}
type Way = (ids: Ids, content: NoticeContent) => string | null

const ticket: Way = ({ bookingId }) => bookingId && `/pages/booking/ticket/index?id=${bookingId}`
const offices: Way = ({ caseId }) => caseId && `/pages/booking/offices/index?case=${caseId}`
const progress: Way = ({ caseId }) => caseId && `/pages/case/progress/index?id=${caseId}`
const checklist: Way = ({ caseId }) => caseId && `/pages/apply/checklist/index?id=${caseId}`
const correction: Way = ({ caseId }) => caseId && `/pages/apply/notice/index?case=${caseId}`

const queue: Way = (_, content) =>
  content.kind === 'called-soon' ? `/pages/hall/ticket/index?id=${content.ticketId}` : null

const concerns: Way = () => '/pages/people/concerns/index'
const rate: Way = ({ caseId }) => caseId && `/pages/case/rate/index?id=${caseId}`

const steps: Way = ({ caseId }) => caseId && `/pages/staff/steps/index?case=${caseId}`
const board: Way = ({ caseId }) => caseId && `/pages/staff/board/index?case=${caseId}`
const desk: Way = ({ caseId }) => caseId && `/pages/staff/desk/index?case=${caseId}`

const ways: Readonly<Record<NoticeKind, Way>> = {
  booked: ticket,
  'booking-changed': ticket,
  'booking-cancelled': offices,
  'booking-moved': ticket,
  'booking-released': offices,
  'hold-lapsed': offices,
  'waitlist-offer': ticket,
  'offer-lapsed': offices,
  'wait-over': offices,
  'booking-tomorrow': ticket,
  'called-soon': queue,
  'missed-warning': ticket,
  'missed-blocked': ticket,
  'appeal-decided': ticket,
  received: progress,
  filed: progress,
  accepted: paper('acceptance'),
  'accepted-provisionally': checklist,
  'correction-asked': correction,
  'correction-due': correction,
  'deferred-due': checklist,
  'deferred-settled': progress,
  suspended: progress,
  resumed: progress,
  'step-done': progress,
  decided: paper('decision'),
  delivered: progress,
  'rate-it': rate,
  'rating-rectified': rate,
  'errand-on-its-way': progress,
  'errand-failed': progress,
  'errand-fetched': progress,
  refused: paper('refusal'),
  revoked: paper('revocation'),
  'deemed-withdrawn': progress,
  extended: paper('extension'),
  overdue: progress,
  'due-moved': progress,
  'concern-designated': concerns,
  'concern-answered': concerns,
  'concern-extended': concerns,
  'step-assigned': steps,
  'step-urged': steps,
  'case-urged': desk,
  'urge-watched': board,
  'reported-back': board,
  'light-turned': steps,
  'light-watched': board,
  'extension-asked': board,
  'extension-granted': steps,
  'extension-declined': steps,
  'rating-low': () => '/pages/staff/concerns/index',
  'telling-overdue': () => '/pages/staff/errands/index'
}

/** The address of the screen that belongs to a notice; null where its case is not known. */
export function noticeWay(content: NoticeContent, ids: Ids): string | null {
  return ways[content.kind](ids, content)
}

function paper(name: string): Way {
  return ({ caseId }) => caseId && `/pages/case/papers/index?id=${caseId}&paper=${name}`
}
