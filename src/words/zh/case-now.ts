// What is happening to this case now? A heading and a sentence or two, made from its facts.
import type { Output } from '@/contract/calls'
import { isOpenStep } from '@/domain/case/steps'
import { clockTime } from '@/domain/time/date'
import { dateWithWeekday } from '../format'
import { daysLeft, grounds } from './case-due'

type CaseView = Output<'case.show'>

/** What the sentence needs of a case. */
export type NowFacts = Pick<
  CaseView,
  | 'status'
  | 'departmentName'
  | 'onTheSpot'
  | 'result'
  | 'openQuestions'
  | 'items'
  | 'missingCount'
  | 'booking'
  | 'office'
  | 'due'
  | 'stop'
  | 'reasons'
  | 'granted'
  | 'notice'
  | 'timeline'
  | 'visits'
  | 'steps'
  | 'channel'
  | 'delivery'
>

export interface CaseNow {
  readonly tone: 'info' | 'wait' | 'bad' | 'ok'
  readonly title: string
  readonly text: string
}

/** What is happening now, for the resident. */
export function caseNow(facts: NowFacts): CaseNow {
  return say[facts.status](facts)
}

const say: Record<CaseView['status'], (facts: NowFacts) => CaseNow> = {
  draft: draftNow,
  received: ({ office, channel }) => ({
    tone: 'info',
    title: channel === 'online' ? '已经交到窗口' : '窗口收下了材料',
    text: `${place(office)}${channel === 'online' ? '会在 1 个工作日内看' : '正在核对'}。有要改的地方会一次说清楚，不会分几次。`
  }),
  accepted: runningNow,
  'in-progress': runningNow,
  suspended: suspendedNow,
  'awaiting-correction': correctionNow,
  decided: decidedNow,
  delivered: ({ result, granted, visits }) => ({
    tone: granted === false ? 'bad' : 'ok',
    title: granted === false ? '没有批准，决定已送达' : '办完了',
    text: `${granted === false ? '决定书' : result}已经交给你，${visitsText(visits)}。`
  }),
  refused: ({ reasons }) => ({ tone: 'bad', title: '没有受理', text: why(reasons) }),
  revoked: ({ reasons }) => ({ tone: 'bad', title: '受理已撤销', text: why(reasons) }),
  withdrawn: withdrawnNow
}

/** The deferred documents, joined, with the day until which they may come; null where there are none. */
function deferredText(facts: Pick<NowFacts, 'items'>): string | null {
  const deferred = facts.items.filter((item) => item.state === 'deferred')
  const due = deferred.flatMap((item) => item.due ?? []).sort()[0]
  if (deferred.length === 0 || !due) return null
  const names = deferred.map((item) => item.name).join('、')
  return `${dateWithWeekday(due)}前补交${names}`
}

function draftNow(facts: NowFacts): CaseNow {
  const { booking, missingCount, openQuestions } = facts
  const missing = missingCount > 0 ? `还差 ${missingCount} 份材料。` : '材料齐了。'
  if (booking?.status === 'checked-in') {
    return { tone: 'info', title: '已签到', text: `请在${booking.office.name}等叫号。${missing}` }
  }
  if (booking?.status === 'booked') {
    const when = `${dateWithWeekday(booking.date)}${clockTime(booking.start)}`
    return { tone: 'info', title: `约好了 ${when}`, text: `到${booking.office.name}。${missing}` }
  }
  if (openQuestions.length > 0) {
    return { tone: 'wait', title: '先回答几个问题', text: '答完就知道你要准备哪些材料。' }
  }
  const title = missingCount > 0 ? `还差 ${missingCount} 份材料` : '材料齐了'
  return { tone: missingCount > 0 ? 'wait' : 'ok', title, text: '约个时间去窗口，一趟办完。' }
}

function runningNow(facts: NowFacts): CaseNow {
  const { due, departmentName } = facts
  const deferred = deferredText(facts)
  const remind = deferred ? `记得在 ${deferred}，办理不停。` : ''
  const tone = deferred ? 'wait' : 'info'
  if (due?.light === 'overdue') {
    const late = `过了承诺的 ${dateWithWeekday(due.date)}，${daysLeft(due)}。你可以打电话问原因。`
    return {
      tone: 'bad',
      title: '超过了承诺的日期',
      text: `${departmentName}还没有办好，${late}${remind}`
    }
  }
  const until = due ? `，最晚 ${dateWithWeekday(due.date)}办好，${daysLeft(due)}` : ''
  const spot = facts.onTheSpot ? '这件事当场办结，请在窗口等一会儿。' : ''
  return { tone, title: runningTitle(facts), text: `${who(facts)}正在办${until}。${spot}${remind}` }
}

/** What is being worked on: the one step, or that several run side by side (ZJ-5). */
function runningTitle({ steps }: NowFacts): string {
  const open = steps.filter(isOpenStep)
  const [first] = open
  if (!first) return '正在办理'
  return open.length > 1 ? together(open) : `正在办：${first.name}`
}

/** 两个部门同时在办. */
export function together(open: readonly { readonly department: string }[]): string {
  const departments = new Set(open.map(({ department }) => department)).size
  const counted = departments > 1 ? `${counts[departments] ?? departments}个部门` : ''
  return counted ? `${counted}同时在办` : `${counts[open.length] ?? open.length}个环节同时在办`
}

const counts: Readonly<Record<number, string>> = { 2: '两', 3: '三', 4: '四', 5: '五' }

/** The departments at work, the one in charge where none is known. */
function who({ steps, departmentName }: NowFacts): string {
  const open = steps.filter(({ status }) => status === 'open')
  const names = [...new Set(open.map(({ department }) => department))]
  return names.length > 0 ? names.join('、') : departmentName
}

function suspendedNow(facts: NowFacts): CaseNow {
  const { stop, steps, departmentName } = facts
  const stopped = steps.find(({ status }) => status === 'stopped')
  const deferred = deferredText(facts)
  if (!stop) return runningNow(facts)
  const note = stop.note ? `：${stop.note.replace(/[。；;.]$/, '')}` : ''
  const text = `${stopped?.department ?? departmentName}正在安排${grounds[stop.ground]}${note}。预计 ${stop.workingDays} 个工作日，这段时间不计入时限。`
  return {
    tone: deferred ? 'wait' : 'info',
    title: `正在${stopped?.name ?? grounds[stop.ground]}，计时暂停`,
    text: deferred ? `${text}记得在 ${deferred}。` : text
  }
}

function correctionNow({ notice, office }: NowFacts): CaseNow {
  const count = notice?.items.length ?? 0
  const names = notice?.items.map((item) => item.name).join('、') ?? ''
  const due = notice ? `${dateWithWeekday(notice.due)}前补上就行，过期没有补会视为撤回。` : ''
  return {
    tone: 'wait',
    title: `要改 ${count} 处`,
    text: `${place(office)}一次告诉了你全部问题：${names}。${due}`
  }
}

function decidedNow({ granted, result, office, reasons, delivery }: NowFacts): CaseNow {
  if (granted === false) return { tone: 'bad', title: '没有批准', text: why(reasons) }
  const by = delivery.due ? `最晚 ${dateWithWeekday(delivery.due)}` : ''
  const texts: Readonly<Record<typeof delivery.way, string>> = {
    counter: `${result}已经办好，可以到${place(office)}领取。`,
    electronic: `${result}已经办好，电子版在手机上就能看，和纸质的一样有效。`,
    grid: `${result}已经办好，网格员会送到你手上，不收钱${by && `，${by}送到`}。`
  }
  return { tone: 'ok', title: '办好了', text: texts[delivery.way] }
}

function withdrawnNow({ timeline }: NowFacts): CaseNow {
  const deemed = timeline.some((entry) => entry.action === 'deem-withdrawn')
  return deemed
    ? { tone: 'bad', title: '视为撤回', text: '补正的期限过了还没有补齐。备齐材料后可以重新申请。' }
    : { tone: 'info', title: '已撤回', text: '你撤回了这次申请。需要的时候可以重新申请。' }
}

function why(reasons: string | null): string {
  return reasons ? `原因：${reasons}` : '原因写在通知书里。'
}

function place(office: CaseView['office']): string {
  return office?.name ?? '窗口'
}

/** How often somebody had to come: ZJ-2. */
export function visitsText(visits: number): string {
  return visits === 0 ? '一趟没跑' : `跑了 ${visits} 趟`
}
