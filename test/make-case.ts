// A case as the cloud shows it, for tests of words and of parts of screens.
import type { Output } from '@/contract/calls'
import type { CaseAction } from '@/domain/case/status'
import { dateString, type Minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'

export type CaseView = Output<'case.show'>
export type Item = CaseView['items'][number]
export type Entry = CaseView['timeline'][number]
export type Step = CaseView['steps'][number]
export type Urge = CaseView['urges'][number]
export type Errand = CaseView['errands'][number]

export const day = dateString

/** An instant on a day of the story. */
export function at(date: string, minutes = 600) {
  return instantAt(day(date), minutes as Minutes)
}

/** One document; a photo that is missing and may come later. */
export function item(part: Partial<Item> = {}): Item {
  return {
    documentId: 'photo',
    kind: 'photo',
    name: '一寸照片',
    hint: '白底免冠',
    why: '印在证上',
    where: '手机拍就可以',
    otherProof: null,
    look: 'photo',
    main: false,
    deferrable: true,
    bringOriginal: false,
    state: 'deferrable',
    shared: null,
    contradicted: false,
    files: [],
    note: '',
    verdict: null,
    reason: '',
    due: null,
    inWallet: [],
    ...part
  }
}

/** One thing that happened. */
export function entry(action: string, part: Partial<Entry> = {}): Entry {
  return {
    at: at('2026-12-01'),
    action,
    actor: null,
    actorRole: 'resident',
    rule: null,
    facts: {},
    ...part
  }
}

/** One step; open, and somebody holds it. */
export function step(part: Partial<Step> = {}): Step {
  return {
    id: 'check',
    name: '核对材料',
    department: '公安局',
    departmentId: 'public-security',
    after: [],
    status: 'open',
    openedOn: day('2026-12-01'),
    due: day('2026-12-08'),
    doneOn: null,
    light: 'green',
    handler: '李*',
    mine: false,
    stop: null,
    mayStopOn: [],
    noticeUntil: null,
    noticeOutside: false,
    opinion: '',
    actions: [],
    ...part
  }
}

/** A step that is finished. */
export function doneStep(part: Partial<Step> = {}): Step {
  return step({ status: 'done', doneOn: day('2026-12-02'), light: null, ...part })
}

/** A step that has not begun. */
export function waitingStep(part: Partial<Step> = {}): Step {
  return step({ status: 'waiting', openedOn: null, due: null, light: null, handler: null, ...part })
}

/** An urge that waits for its answer. */
export function urge(part: Partial<Urge> = {}): Urge {
  return {
    id: '0198c000-0000-7000-8000-0000000000d1',
    stepId: null,
    reason: 'by-hand',
    note: '',
    at: at('2026-12-01'),
    answerBy: day('2026-12-03'),
    by: '赵*',
    answer: null,
    answeredAt: null,
    mine: false,
    ...part
  }
}

/** An errand that nobody has taken yet: the result is brought. */
export function errand(part: Partial<Errand> = {}): Errand {
  return {
    id: '0198c000-0000-7000-8000-0000000000e1',
    kind: 'deliver-result',
    status: 'open',
    documentName: null,
    gridName: '球川第一网格',
    address: null,
    workerName: null,
    myCode: null,
    handedOver: false,
    received: false,
    tries: 0,
    lastFailure: null,
    nextTryOn: null,
    ...part
  }
}

/** A case that is being worked on. */
export function caseView(part: Partial<CaseView> = {}): CaseView {
  return {
    id: '0198c000-0000-7000-8000-000000000001',
    status: 'in-progress',
    code: 'QC20261201000001',
    serviceId: 'residence-permit',
    serviceName: '居住证首次申领',
    departmentName: '公安局',
    limit: { days: 15, unit: 'calendar-days' },
    onTheSpot: false,
    feeYuan: 0,
    result: '居住证',
    forRelative: null,
    applicant: null,
    answers: {},
    situations: [],
    openQuestions: [],
    items: [],
    missingCount: 0,
    readiness: 'ready',
    booking: null,
    office: { id: 'qiuchuan', name: '球川镇便民服务中心', phone: '0570-5550000' },
    due: {
      date: day('2026-12-14'),
      provisional: false,
      workingDaysLeft: 9,
      used: 0.3,
      light: 'green',
      movedFrom: null,
      stoppedDays: 0,
      extendedDays: 0
    },
    stop: null,
    reasons: null,
    granted: null,
    notice: null,
    steps: [],
    holdup: null,
    channel: 'booking',
    committed: false,
    papers: [],
    extension: null,
    urges: [],
    delivery: { way: 'counter', due: null },
    errands: [],
    bundle: null,
    rating: null,
    timeline: [],
    visits: 1,
    eventCount: 9,
    actions: [],
    deferUntil: null,
    correctUntil: null,
    ...part
  }
}

/** What may be done, and what stands in the way of the rest. */
export function may(...actions: (CaseAction | [CaseAction, string])[]): CaseView['actions'] {
  return actions.map((one) =>
    typeof one === 'string' ? { action: one, obstacle: null } : { action: one[0], obstacle: one[1] }
  )
}

/** A case at the counter, its documents before the clerk. */
export function received(part: Partial<CaseView> = {}): CaseView {
  return caseView({ status: 'received', due: null, actions: may('review'), ...part })
}

/** A contract of two pictures, handed in and not looked at yet. */
export function contract(): Item {
  const files = ['one', 'two'].map((id) => ({
    id,
    name: `${id}.png`,
    mediaType: 'image/png',
    size: 1,
    url: `/files/${id}`
  }))
  const about = { documentId: 'contract', name: '劳动合同', deferrable: false }
  return item({ ...about, state: 'have', files })
}
