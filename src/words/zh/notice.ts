// What an inbox entry says, for each kind of notice: a sentence and one action.
import type { NoticeContent, NoticeKind } from '@/domain/notice/notice'
import { clockText, dateWithWeekday, timeText } from '../format'
import { failedWhy } from './errand-fail'
import { noticeSettings } from './notice-settings'
import { missedNoticeActions, missedNoticeTexts } from './missed-notice'
import { soonNoticeActions, soonNoticeTexts } from './soon-notice'
import { staffNoticeActions, staffNoticeTexts } from './staff-inbox'

/** The content of one kind; a content may stand for two kinds. */
type Of<K extends NoticeKind, C = NoticeContent> = C extends { kind: infer Kinds }
  ? K extends Kinds
    ? C
    : never
  : never
type Texts = { readonly [K in NoticeKind]: (content: Of<K>) => string }

interface AtOffice {
  readonly officeName: string
  readonly date: Of<'booked'>['date']
  readonly start: Of<'booked'>['start']
}

function when({ date, start }: AtOffice): string {
  return `${dateWithWeekday(date)}${timeText(start)}`
}

/** A kind without a text does not compile. */
const texts: Texts = {
  booked: (c) => `约好了：${when(c)}，${c.officeName}。`,
  'booking-changed': (c) => `已改到${when(c)}，${c.officeName}。`,
  'booking-cancelled': (c) => `${when(c)}的预约已取消，名额让给了别人。`,
  'booking-moved': (c) =>
    `${closedWhy(c)}，你的预约改到${when(c)}，${c.officeName}。这次不算你改期，不方便还可以再改。`,
  'booking-released': (c) =>
    c.was === 'booked'
      ? `${closedWhy({ from: c, reason: c.reason })}，附近也没有别的名额，${when(c)}的预约只能取消。对不起。可以重新约，开门后也可以直接去窗口取号。`
      : `${closedWhy({ from: c, reason: c.reason })}，${when(c)}没有约成，也不再候补。可以重新约。`,
  'hold-lapsed': (c) => `没有在 10 分钟内确认，${when(c)}的名额没有留住。可以重新挑一个。`,
  'waitlist-offer': (c) =>
    `等到名额了：${when(c)}，${c.officeName}。给你留到${clockText(c.until)}，到时没有确认就给下一位。`,
  'offer-lapsed': (c) => `${when(c)}的名额没有在时间内确认，给了下一位。可以重新排候补。`,
  'wait-over': (c) =>
    `${dateWithWeekday(c.date)}${timeText(c.start)}到${timeText(c.end)}没有等到名额。可以换一天约，或直接去窗口取号。`,
  'booking-tomorrow': (c) => {
    const where = `明天 ${timeText(c.start)} 到${c.officeName}${c.address ? `（${c.address}）` : ''}`
    return c.missing.length === 0
      ? `${where}，材料都齐了。`
      : `${where}，还差 ${c.missing.length} 份：${c.missing.join('、')}。`
  },
  filed: (c) => `网上申请送到${c.officeName}了，${dateWithWeekday(c.lookBy)}前会有人看。`,
  received: (c) => `${c.officeName}收到了你的材料，正在看。`,
  accepted: (c) =>
    c.due === null ? '已受理，马上开始办。' : `已受理，最晚${dateWithWeekday(c.due)}办好。`,
  'accepted-provisionally': (c) =>
    `已经先受理了（容缺受理）。还缺${c.missing.join('、')}，${dateWithWeekday(c.deferredDue)}前补上就行。`,
  'correction-asked': (c) =>
    `有 ${c.count} 处要改，一次都告诉你了，${dateWithWeekday(c.due)}前补上就行。`,
  'deferred-settled': () => '后补的材料收到了，没有问题。',
  suspended: (c) => `${ground(c.ground)}，大约 ${c.workingDays} 个工作日，这段时间不计入时限。`,
  resumed: (c) =>
    c.due === null ? '接着往下办了。' : `接着往下办了，最晚${dateWithWeekday(c.due)}办好。`,
  decided: (c) => (c.granted ? '办好了，可以拿结果。' : '办结了，没有批准。理由写在决定书里。'),
  delivered: () => '结果已经送到。',
  'errand-on-its-way': (c) =>
    c.document === null
      ? `网格员${c.workerName}正把结果送过来。见面时把交接码报给对方，再核对工作码。`
      : `网格员${c.workerName}来取${c.document}。见面时把交接码报给对方，再核对工作码。`,
  'errand-failed': (c) =>
    `${failedWhy[c.reason]}，这次没有${c.document === null ? '送到' : '取到'}。${dateWithWeekday(c.nextTryOn)}再来。`,
  'errand-fetched': (c) => `${c.document}取到了，交给窗口看。看完会告诉你。`,
  refused: (c) => `没有受理：${sentence(c.reasons)}`,
  revoked: (c) => `受理已撤销：${sentence(c.reasons)}`,
  'deemed-withdrawn': () => '补正期限过了，没有收到材料，这次申请按撤回处理。可以重新申请。',
  'rating-rectified': (c) => `你评价里说的问题改了：${sentence(c.text)}`,
  'concern-designated': (c) => `你问的事交给${c.department}答复，不会再转来转去。`,
  'concern-answered': (c) => `答复来了：${sentence(c.text)}`,
  'concern-extended': (c) =>
    `要晚一点答复，最晚${dateWithWeekday(c.due)}。理由：${sentence(c.reasons)}`,
  extended: (c) =>
    `办理期限延长了${c.due === null ? '' : `，最晚${dateWithWeekday(c.due)}办好`}。理由：${sentence(c.reasons)}`,
  overdue: (c) =>
    `应当${dateWithWeekday(c.due)}前办好，现在超期了。已经督办，对不起让你久等；也可以投诉：点开进度，最下面有「对这件事有疑问」。`,
  'due-moved': (c) => dueMoved(c),
  ...soonNoticeTexts,
  ...missedNoticeTexts,
  ...staffNoticeTexts
}

const actions: Readonly<Record<NoticeKind, string>> = {
  booked: '看凭证',
  'booking-changed': '看凭证',
  'booking-cancelled': '重新预约',
  'booking-moved': '看新的凭证',
  'booking-released': '重新预约',
  'hold-lapsed': '重新挑',
  'waitlist-offer': '去确认',
  'offer-lapsed': '重新挑',
  'wait-over': '重新挑',
  'booking-tomorrow': '看凭证',
  received: '看进度',
  filed: '看进度',
  accepted: '看受理通知书',
  'accepted-provisionally': '现在补',
  'correction-asked': '看要改什么',
  'deferred-settled': '看进度',
  suspended: '看进度',
  resumed: '看进度',
  decided: '看结果',
  delivered: '看进度',
  'errand-on-its-way': '看交接码',
  'errand-failed': '看进度',
  'errand-fetched': '看进度',
  refused: '看决定书',
  revoked: '看决定书',
  'deemed-withdrawn': '看进度',
  extended: '看延长期限告知书',
  overdue: '看进度',
  'due-moved': '看进度',
  'rating-rectified': '看评价',
  'concern-designated': '看我问的事',
  'concern-answered': '看答复',
  'concern-extended': '看我问的事',
  ...soonNoticeActions,
  ...missedNoticeActions,
  ...staffNoticeActions
}

/** 球川镇便民服务中心12月2日（周三）停办（台风）. */
function closedWhy({ from, reason }: Pick<Of<'booking-moved'>, 'from' | 'reason'>): string {
  const day = `${from.officeName}${dateWithWeekday(from.date)}`
  return reason === null ? `${from.officeName}的办公时间有调整` : `${day}停办（${reason}）`
}

const grounds: Readonly<Record<string, string>> = {
  hearing: '正在听证',
  tender: '正在招标',
  auction: '正在拍卖',
  inspection: '正在现场检验',
  testing: '正在检测',
  quarantine: '正在检疫',
  appraisal: '正在鉴定',
  'expert-review': '专家正在评审',
  'commissioned-report': '正在等委托的报告'
}

function ground(name: string): string {
  return grounds[name] ?? '正在等外部结果'
}

const movedDates: Readonly<Record<Of<'due-moved'>['what'], string>> = {
  decision: '最晚办好的日期',
  correction: '补正期限',
  deferred: '补交期限'
}

/** AL-82: the schedule of holidays has changed, and a date with it. */
function dueMoved({ what, from, to }: Of<'due-moved'>): string {
  return `放假安排有调整，${movedDates[what]}从${dateWithWeekday(from)}改到${dateWithWeekday(to)}。`
}

function sentence(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`
}

export const notice = {
  title: '收件箱',
  empty: '还没有消息',
  emptyText: '约好了、受理了、办好了，\n都会在这里告诉你。',
  other: '其他消息',
  unread: '没看过',
  readAll: '全部看过了',
  older: '看更早的',
  folded: (count: number) => `还有 ${count} 条`,
  settings: noticeSettings,
  actions,
  /** The sentence of one notice. */
  text: (content: NoticeContent): string =>
    (texts[content.kind] as (c: NoticeContent) => string)(content)
} as const
