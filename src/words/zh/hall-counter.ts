// What a clerk reads who calls people to a counter (叫号).
import type { Output } from '@/contract/calls'
import type { CounterAct } from '@/domain/hall/counter-act'
import type { QueueReason } from '@/domain/hall/queue'
import type { TicketStatus } from '@/domain/hall/ticket'
import { timeRange } from '../format'

type Desk = Output<'hall.desk'>
type Ticket = NonNullable<Desk['inHand']>

const reasons: Readonly<Record<QueueReason, string>> = {
  'came-to-collect': '回来取结果，先叫',
  resumed: '手续补好了，先叫',
  returned: '过号后回来',
  booked: '预约到时间',
  'booked-early': '预约，来早了',
  late: '预约迟到，按现场排',
  'walk-in': '现场取号'
}

const statuses: Readonly<Record<TicketStatus, string>> = {
  waiting: '在等',
  called: '已叫',
  serving: '办理中',
  'on-hold': '先放一放',
  'to-collect': '等着取结果',
  served: '办完了',
  missed: '过号',
  left: '走了'
}

const acts: Readonly<Record<CounterAct, string>> = {
  'call-next': '叫下一位',
  call: '叫这个号',
  recall: '再叫一次',
  serve: '人到了，开始办',
  hold: '先放一放',
  resume: '回来了',
  transfer: '转到别的窗口',
  'pass-over': '没来，过号',
  return: '人到了，重排',
  finish: '办完了',
  'finish-to-collect': '办好，等取结果',
  'come-back': '来取了',
  leave: '不办了'
}

const done: Readonly<Record<CounterAct, (number: string) => string>> = {
  'call-next': (number) => `叫了 ${number}`,
  call: (number) => `叫了 ${number}`,
  recall: (number) => `又叫了一次 ${number}`,
  serve: (number) => `${number} 开始办`,
  hold: (number) => `${number} 先放一放`,
  resume: (number) => `${number} 回到队里，先叫`,
  transfer: (number) => `${number} 转过去了`,
  'pass-over': (number) => `${number} 过号`,
  return: (number) => `${number} 隔几位再叫`,
  finish: (number) => `${number} 办完了`,
  'finish-to-collect': (number) => `${number} 等着来取`,
  'come-back': (number) => `${number} 来取了，先叫`,
  leave: (number) => `${number} 不办了`
}

export const counterWords = {
  title: '叫号',
  reasons,
  statuses,
  act: (act: CounterAct) => acts[act],
  done: (act: CounterAct, number: string) => done[act](number),
  nobodyWaits: '现在没有人在等',
  acts: '可以做',
  none: '先开一个窗口，再叫号。',
  paused: '窗口暂停中，恢复后再叫号。',
  nobody: '没有人在等。',
  callsLeft: (calls: number, limit: number) => `叫满 ${limit} 次才能过号，还差 ${limit - calls} 次`,
  calledTimes: (calls: number) => `叫了 ${calls} 次`,
  shift: {
    choose: '你在哪个窗口？',
    chooseHint: '开了窗口就能叫号，屏幕和手机上都看得到。',
    lane: '办哪一类',
    open: '开窗口',
    taken: '有人在用',
    change: '换窗口',
    pause: '暂停',
    resume: '恢复叫号',
    close: '关窗口',
    closeTitle: '关掉这个窗口？',
    closeText: '指到这个窗口的人会转给别的窗口。随时可以再开。',
    pausedChip: '暂停中',
    openedChip: '叫号中'
  },
  others: '别的窗口',
  free: '空着',
  served: (count: number) => `今天办了 ${count} 位`,
  minutes: (low: number, high: number) => `每位约 ${Math.round(low)}–${Math.round(high)} 分钟`,
  sections: {
    queue: '按这个次序叫',
    onHold: '先放一放的',
    toCollect: '等着来取的',
    missed: '过号的'
  },
  emptyQueue: '没有人在等。来了人，给他取个号。',
  line: {
    waited: (minutes: number) => (minutes < 1 ? '刚到' : `等 ${minutes} 分钟`),
    slot: ({ start, end }: NonNullable<Ticket['slot']>) => `约 ${timeRange(start, end)}`,
    plain: '没说办什么',
    first: '下一位'
  },
  hand: {
    label: '手上的号',
    none: '手上没有号',
    noneText: (waiting: number) =>
      waiting > 0 ? `${waiting} 位在等，叫下一位。` : '没有人在等，来了人会马上出现在左边。',
    called: '已叫，等人过来',
    serving: (minutes: number) => (minutes < 1 ? '刚开始办' : `办了 ${minutes} 分钟`)
  },
  papers: {
    title: '材料',
    ready: '材料齐了',
    missing: (names: readonly string[]) => `还差 ${names.length} 份：${names.join('、')}`,
    deferrable: (names: readonly string[]) =>
      `还差 ${names.length} 份，都可以容缺：${names.join('、')}`,
    open: '打开办件',
    noCase: '现场取的号，还没有办件',
    receive: '现场收件'
  },
  issue: {
    open: '现场取号',
    title: '给来的人取号',
    never: '没有预约也照样办，不用先登记身份。',
    service: '办什么事',
    lane: '排哪一类',
    any: '按服务',
    priority: '老人、残疾人优先',
    places: '一起来几个人',
    go: '取号',
    again: '再取一个',
    print: '打印小票',
    made: (number: string) => `${number} 号取好了`
  },
  print: '打小票',
  transfer: {
    title: '转到哪里',
    effect: '从取号的时间算，不用重新排。',
    lanes: '换一类，由空着的窗口叫',
    counters: '指定一个开着的窗口',
    none: '没有别的窗口开着，也没有别的类别。'
  },
  reason: {
    title: (number: string) => `先叫 ${number}`,
    effect: '不按次序叫，要写一句为什么，留在记录里。',
    label: '为什么先叫',
    hint: '比如：身体不舒服；刚才材料拿错',
    problem: '先写一句，至少 2 个字'
  },
  leave: {
    title: (number: string) => `${number} 不办了？`,
    text: '这个号就不再叫了，有预约的也一起结束。'
  },
  keys: [
    ['⏎', '做主要的一步；选中一行时，做那一行的'],
    ['N', '叫下一位'],
    ['R', '再叫一次'],
    ['S', '人到了，开始办'],
    ['P', '没来，过号'],
    ['F', '办完了'],
    ['C', '办好，等取结果'],
    ['H', '先放一放'],
    ['T', '转到别的窗口'],
    ['L', '不办了'],
    ['O', '打开手上的办件'],
    ['W', '现场取号'],
    ['K', '打选中那一行的小票'],
    ['B', '暂停，或者恢复'],
    ['Q', '关窗口'],
    ['1 2 3', '没开窗口时，选窗口'],
    ['↑ ↓', '在列表里上下选'],
    ['Esc', '关闭，取消选中']
  ]
} as const
