// What is read about delivery and errands (代跑): by the resident, the grid worker, and who calls back.
import type { DateString } from '@/domain/time/date'
import type { CarriedKind, DeliveryWay } from '@/domain/errand/errand'
import type { FailReason } from '@/domain/errand/next-try'
import type { Signer } from '@/domain/errand/handover'
import { dateWithWeekday, relativeDay } from '../format'
import { failedWhy } from './errand-fail'
import { lateTelling } from './late-telling'
import { tellErrand } from './tell-errand'

const ways: Readonly<Record<DeliveryWay, { name: string; text: string }>> = {
  counter: {
    name: '到窗口取',
    text: '办好以后带身份证到窗口领，10 个工作日内都可以来。'
  },
  electronic: {
    name: '电子证照',
    text: '办好马上就有，在手机里看，和纸质的一样有效。以后想要纸质的，随时到窗口领。'
  },
  grid: {
    name: '网格员送上门',
    text: '办好以后网格员送到家，不收钱。手机里同样有电子的。'
  }
}

const kinds: Readonly<Record<CarriedKind, string>> = {
  'deliver-result': '送结果',
  'fetch-document': '取材料'
}

const reasons: Readonly<Record<FailReason, string>> = {
  'nobody-home': '家里没人',
  'wrong-address': '地址不对',
  'not-accepted': '对方没有收',
  'asked-later': '对方要求改天',
  'not-ready': '东西没准备好',
  road: '路上走不通'
}

const signers: Readonly<Record<Signer, string>> = {
  self: '本人',
  family: '家人',
  other: '托付的人'
}

/** 482 913: easier to read aloud. */
function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

export const errand = {
  spaced,
  free: '不收钱',
  choose: {
    title: '结果怎么领',
    what: '送达之前都可以改。',
    ways,
    label: '领取方式',
    early: '窗口收件以后才能选，网格员要从那里出发。',
    grid: '家在哪个网格',
    address: '送到哪里',
    addressHint: '村、组、门牌号，能找到就行',
    noAddress: '写清楚门牌号，至少 4 个字。',
    noGrid: '先选一个网格。',
    save: '就这样领',
    saved: '已经记下',
    sealed: '地址加密保存，只有接单的网格员能看到。'
  },
  fetch: {
    title: '请网格员上门取',
    what: (name: string) => `${name}在家里，不用你跑，网格员来取了交给窗口。不收钱。`,
    address: '到哪里取',
    save: '请网格员来取',
    ask: '请网格员上门取',
    asked: '已约网格员来取'
  },
  card: {
    title: (kind: CarriedKind, document: string | null) =>
      kind === 'fetch-document' ? `网格员来取${document ?? '材料'}` : '网格员送结果上门',
    planned: '办好以后自动交给网格员，不用再操作。',
    open: '等网格员接单，接了会告诉你。',
    taken: (worker: string) => `网格员${worker}已经接单。`,
    done: (kind: CarriedKind) => (kind === 'fetch-document' ? '已经取走' : '已经送到'),
    tried: (tries: number, reason: FailReason | null, next: DateString | null) =>
      `去过 ${tries} 次${reason ? `，${failedWhy[reason]}` : ''}${next ? `。${dateWithWeekday(next)}再来` : ''}。`,
    myCode: '你的交接码',
    myCodeHint: '见面时报给网格员',
    mineSaid: '网格员已经核对了你的交接码。',
    enter: '输入网格员的工作码',
    entered: '你已经核对了网格员的工作码。',
    enterTitle: '网格员的工作码',
    enterHint: '请网格员报工作码，对上了，来的就是接单的人。',
    cancel: '不用来了',
    cancelled: '已取消，办好以后到窗口领。',
    cancelledFetch: '已取消，记得按时补交。'
  },
  code: {
    pad: '六位数字',
    clear: '清空',
    erase: '删一位',
    filled: (count: number) => `已输入 ${count} 位`,
    wrong: (left: number) =>
      left > 0 ? `号码不对，今天还能试 ${left} 次。` : '号码不对，今天不能再试。'
  },
  staff: {
    title: '网格任务',
    mine: '我手上的',
    waiting: '待取的',
    grid: (name: string, count: number) => `${name} · ${count} 件`,
    none: '今天没有要跑的',
    noneText: '有了送结果、取材料、当面告知的任务，会按路线排在这里。',
    noneMine: '手上没有任务。在「待取的」里接一件。',
    noneWaiting: '没有等着接的任务。',
    carry: (kind: CarriedKind, what: string) => `${kinds[kind]}：${what}`,
    who: (name: string, phone: string) => (phone ? `${name} ${phone}` : name),
    due: (due: DateString, left: number) =>
      left < 0 ? `已超期 ${-left} 个工作日` : `${dateWithWeekday(due)}前，还有 ${left} 个工作日`,
    noDue: '没有期限',
    light: (percent: number) => `期限已用 ${percent}%`,
    later: (date: DateString, today: DateString) => `约在${relativeDay(date, today)}`,
    tried: (tries: number, reason: FailReason | null) =>
      `去过 ${tries} 次${reason ? `：${reasons[reason]}` : ''}`,
    take: { 'deliver-result': '取件，我来送', 'fetch-document': '接单，我去取' },
    handOver: { 'deliver-result': '送达交接', 'fetch-document': '取到交接' },
    fail: '没办成',
    map: '看地图',
    address: '地址',
    waitOther: '你这边已核对，等对方输入你的工作码。',
    taken: '已接单，地址在下面',
    done: { 'deliver-result': '已送达', 'fetch-document': '已取到，交给窗口' },
    failed: '已记下，会告诉对方',
    half: '已核对，等对方输入你的工作码',
    route: '按离服务点由近到远排好了路线。'
  },
  handover: {
    mine: '我的工作码',
    mineHint: '报给对方核对',
    theirs: '输入对方的交接码',
    paper: '对方没有手机，在签收单上签名',
    paperTitle: '谁签的名',
    signers,
    signed: '已经签名，完成交接',
    back: '改用交接码'
  },
  tell: tellErrand,
  failSheet: {
    title: '为什么没办成',
    reasons,
    next: '下次哪天去',
    save: '记下，下次再去',
    choose: '选原因和日期'
  },
  late: lateTelling,
  calls: {
    title: '回访',
    none: '没有要回访的',
    noneText: '送到或取到以后，这里会提醒打一个电话。',
    what: (worker: string | null, what: string) => (worker ? `${worker}：${what}` : what),
    paper: '签名交接',
    good: '满意',
    bad: '不满意',
    note: '对方怎么说',
    save: '记下回访',
    saved: '已记下'
  }
} as const
