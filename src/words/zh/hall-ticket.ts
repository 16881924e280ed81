// What whoever waits reads on their phone.
import type { Output } from '@/contract/calls'
import type { TicketStatus } from '@/domain/hall/ticket'

type Ticket = Output<'ticket.show'>

/** The line above the number. */
const heads: Readonly<Record<TicketStatus, string>> = {
  waiting: '正在排队',
  called: '叫到你了',
  serving: '正在办理',
  'on-hold': '先放一放',
  'to-collect': '等结果',
  served: '办完了',
  missed: '过号了',
  left: '这个号不用了'
}

/** What is to be done now, where it is not in the card itself. */
const texts: Readonly<Record<Exclude<TicketStatus, 'waiting' | 'called'>, string>> = {
  serving: '正在给你办。办完这里会变。',
  'on-hold': '把缺的补好，回到窗口说一声，马上接着办，不用重新排。',
  'to-collect': '结果好了回来取，到窗口说一声，先叫你。今天有效。',
  served: '这次办完了。以后的进度在「进度」里看。',
  missed: '叫了几次你没到。到窗口说一声，隔几位再叫你，不用重新取号。今天有效。',
  left: '以后要办，可以再预约，或者到现场取号。'
}

export const liveTicketWords = {
  title: '排队',
  heads,
  text: (status: keyof typeof texts) => texts[status],
  number: (number: string) => `你的号 ${number}`,
  wait: (text: string) => `大约还要等 ${text}`,
  unknown: '现在没有窗口在叫号，说不准要等多久。',
  honest: '按最近办一位要用的时间算，可能快，也可能慢。这一页会自己更新。',
  go: '请到',
  calledTimes: ({ calls, callLimit }: Pick<Ticket, 'calls' | 'callLimit'>) =>
    calls > 1 ? `这是第 ${calls} 次叫你，叫满 ${callLimit} 次会过号` : '现在就过去',
  passed: '没听到叫号怎么办',
  passedText: (callLimit: number) =>
    `叫 ${callLimit} 次没有到会过号。到窗口说一声，隔几位再叫你，不用重新取号。`,
  leave: '不等了，退号',
  leaveTitle: '不等了？',
  leaveText: '退掉以后这个号就不再叫。要办的时候可以再取号，或者再预约。',
  leaveYes: '退号',
  leaveNo: '接着等',
  none: '没有这个号',
  noneText: '扫小票上的二维码，或者从预约凭证里打开。',
  arrive: {
    title: '到了，签到',
    text: '扫大厅屏幕上的二维码就签到了，不用去窗口排。',
    scan: '扫码签到',
    none: '今天没有要签到的预约',
    noneText: '预约的当天，到了服务点再扫。没有预约，到窗口取号。',
    choose: '给哪个预约签到',
    go: '签到'
  }
} as const
