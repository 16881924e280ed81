// What residents read on the tab pages: first screen, finding a service, my cases, myself.
import { clockTime, type DateString, type Minutes } from '@/domain/time/date'
import { dateWithWeekday, distanceText, relativeDay } from '../format'

interface Interval {
  readonly from: Minutes
  readonly to: Minutes
}

/** 08:30–17:00，中午不休; each interval where there are several. */
function hoursText(today: readonly Interval[]): string {
  if (today.length === 0) return '今天不上班'
  const times = today.map(({ from, to }) => `${clockTime(from)}–${clockTime(to)}`).join('、')
  const throughNoon = today.some(({ from, to }) => from <= 690 && to >= 810)
  return throughNoon ? `今天 ${times}，中午不休` : `今天 ${times}`
}

interface NearPlace {
  readonly distance: number | null
  readonly town: string
  readonly today: readonly Interval[]
  readonly nextPlace: { readonly date: DateString } | null
}

/** Where it is and when it is open; on a day off what helps is the next day with a place. */
function officeLine({ distance, town, today, nextPlace }: NearPlace): string {
  const where = distance === null ? [] : [distanceText(distance)]
  if (today.length === 0 && nextPlace !== null) {
    return [...where, `最早能约${dateWithWeekday(nextPlace.date)}`].join(' · ')
  }
  return [...(distance === null ? [town] : where), hoursText(today)].join(' · ')
}

/** 9 点 30 分, 9 点整: as one says it. */
function spokenTime(minutes: Minutes): string {
  const hour = Math.floor(minutes / 60)
  const minute = minutes % 60
  return minute === 0 ? `${hour} 点整` : `${hour} 点 ${minute} 分`
}

/** 明天上午. */
function spokenDay(date: DateString, today: DateString, start: Minutes): string {
  return `${relativeDay(date, today)}${start < 720 ? '上午' : '下午'}`
}

function inOrder(names: readonly string[]): string {
  return names.join('、')
}

export const home = {
  next: {
    heading: '接下来',
    todo: '要你处理',
    bring: (names: readonly string[]) => `带上${inOrder(names)}`,
    missing: (names: readonly string[]) => `还差 ${names.length} 份：${inOrder(names)}`,
    complete: '材料都齐了',
    supply: '现在补',
    ticket: '看凭证',
    held: '名额还没有确认',
    confirmHold: '去确认',
    offered: '轮到你了，有名额',
    offeredUntil: (time: string) => `留到 ${time}，过时给下一位`,
    offeredSee: '看要不要',
    moved: '服务中心改了你的时间',
    movedSee: '看原因',
    checkedIn: '已签到，等叫号',
    called: '叫到你了，请到窗口',
    correction: (count: number) => `有 ${count} 处要改`,
    correctionNote: (due: DateString) => `${dateWithWeekday(due)}前补上就行`,
    correctionSee: '窗口一次都告诉你了',
    seeWhat: '看要改什么',
    deferred: (count: number) => `补交 ${count} 份材料`,
    deferredNote: (due: DateString) => `${dateWithWeekday(due)}前补上就行，事情照办`,
    draftMissing: (count: number) => `还差 ${count} 份`,
    draftReady: '材料齐了',
    draftNote: '补齐再去，一趟办完',
    draftReadyNote: '约个时间去窗口',
    goOn: '接着准备',
    book: '去预约',
    collect: '可以拿结果了',
    collectSee: '看怎么拿'
  },
  care: {
    day: spokenDay,
    time: spokenTime,
    services: '我要办事',
    cases: '办到哪一步',
    relatives: '请家人帮我办',
    call: '打电话给服务中心'
  },
  search: {
    ask: '说说你要办什么，比如“孩子出生”',
    askShort: '想办什么事',
    label: '找一件事',
    clear: '清空',
    try: '可以这样找',
    words: ['孩子出生', '居住证', '开个小店', '身份证', '报销', '养老金', '护照'],
    all: '全部',
    categories: '按类别看',
    events: '人生大事，一次办好',
    services: (count: number) => `${count} 件事可以办`,
    found: (count: number) => `找到 ${count} 件`,
    none: (query: string) => `没找到“${query}”`,
    noneInCategory: '这一类里没有',
    noneText: '换个平时说的词试试，拼音首字母也行，比如“jzz”找居住证。',
    seeAll: '看全部'
  },
  eventName: (name: string) => name.replace(/一件事$/, ''),
  eventCount: (count: number) => `${count} 件事`,
  popular: '这里的人常办',
  popularMore: '看全部',
  nearest: {
    heading: '离你最近',
    headingUnknown: '服务点',
    where: '看离我多远',
    noPlace: '没拿到位置，可以看地址和路线',
    line: officeLine,
    open: '正在上班',
    closed: '没在上班',
    rest: '今天休息',
    invented: '演示数据：地址、时间和位置都是假设的'
  },
  cases: {
    need: '要你处理',
    preparing: '准备中',
    running: '正在办',
    done: '已办好',
    ended: '已结束',
    empty: '还没有办过事',
    emptyText: '在手机上备好材料，约好时间，去一趟就办完。办到哪一步，这里都看得到。',
    emptyAct: '看看能办什么',
    correctionChip: '待补正',
    correction: (due: DateString) =>
      `窗口一次告诉了你要改的地方，${dateWithWeekday(due)}前补上就行。`,
    correctionNoDate: '窗口一次告诉了你要改的地方，补上就行。',
    correctionSee: '看要改什么',
    deferredChip: '待补交',
    deferred: (due: DateString) => `已经先受理了。缺的材料${dateWithWeekday(due)}前补上就行。`,
    deferredSee: '看办到哪',
    supply: '现在补',
    collectChip: '可以拿了',
    collect: '已经办结，结果可以去拿了。',
    deniedChip: '没有批准',
    denied: '已经办结，没有批准。理由写在决定书里。',
    see: '看结果',
    latest: '最晚',
    stopped: '时限暂停',
    booked: (date: DateString, time: string, office: string) => [
      `${dateWithWeekday(date)}${time}`,
      office
    ],
    missing: (count: number) => `还差 ${count} 份`,
    ready: '材料齐了，可以预约',
    notes: {
      draft: '还在准备',
      received: '窗口已收件，正在看材料',
      accepted: '已受理，马上开始办',
      'in-progress': '部门正在办',
      suspended: '等外部结果，计时暂停',
      'awaiting-correction': '等你补正',
      decided: '已办结',
      delivered: '结果已送到',
      refused: '没有受理',
      revoked: '受理已撤销',
      withdrawn: '已撤回'
    },
    visits: (count: number) => (count === 0 ? '一趟没跑' : `跑了 ${count} 趟`),
    forRelative: (service: string, name: string) => `${service}（替 ${name} 办）`
  },
  me: {
    signedOut: '还没有登录',
    signedOutText: '登录后能看到自己的事、收件箱和我的材料。',
    unknown: '还没填身份信息',
    unknownText: '填一次，以后办事不用再写',
    identity: '身份信息',
    relatives: '家人',
    relativesNote: '替父母、孩子办事',
    wallet: '我的材料',
    walletNote: '拍一次，以后都能用',
    inbox: '收件箱',
    inboxNone: '没有新消息',
    unread: (count: number) => `${count} 条没看`,
    care: '关怀版',
    careNote: '字大、对比强、步骤少',
    verify: '核验文书',
    verifyNote: '扫码或输入编号，看是真是假',
    staff: '工作台',
    desk: '我的工作台',
    demo: '演示',
    demoPeople: '换一个人试试',
    demoPeopleNote: '居民、窗口、审批，各有各的看法',
    demoClock: '拨动时钟',
    demoClockNote: '看看明天、下周会怎样',
    demoPhone: '这个人的手机',
    demoPhoneNote: '微信和短信会收到什么'
  }
} as const
