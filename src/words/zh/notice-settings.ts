// What a resident reads about messages on the phone: which, when, and how many are covered.
import type { NoticeGroup, Template } from '@/domain/notice/kinds'
import type { PhoneChannel } from '@/domain/notice/outbox'
import type { PhoneState } from '@/domain/notice/phone-state'
import { templateWords } from './message-template'

interface Named {
  readonly name: string
  readonly note: string
}

const groups: Readonly<Record<NoticeGroup, Named>> = {
  visit: { name: '预约', note: '明天要来、改了时间、快叫到你' },
  documents: { name: '补材料', note: '哪里要改、最晚哪天交' },
  progress: { name: '办到哪一步', note: '受理了、办完一步、期限有变' },
  result: { name: '结果', note: '办好了、送来了、没有受理' },
  concern: { name: '咨询和投诉', note: '谁来答复、答复来了' },
  work: { name: '工作', note: '交办、催办、亮灯' }
}

/** When each of WeChat's messages comes. */
const comes: Readonly<Record<Template, string>> = {
  correction: '窗口看过材料，要改、要补的时候',
  visit: '前一天傍晚，还差什么一起说',
  change: '停办、改期，或等到了名额',
  queue: '在大厅等，前面只剩几个人',
  result: '办好了，或没有批准',
  delivery: '网格员出发了',
  progress: '受理了、办完一步、期限有变'
}

/** In WeChat, by text message, from a grid worker. */
const sent: Readonly<Record<PhoneChannel, string>> = {
  phone: '已发到微信',
  sms: '已发短信',
  errand: '网格员上门告诉'
}

const unsure: Readonly<Record<PhoneChannel, string>> = {
  phone: '可能已发到微信',
  sms: '可能已发短信',
  errand: '网格员上门告诉'
}

export const noticeSettings = {
  title: '消息提醒',
  entryNote: '哪些发到手机，夜里不打扰',
  intro: '每条消息都在收件箱里。这里决定哪些还要发到手机。',
  which: '发到手机',
  groups,
  /** Below a switch that is off, where it matters. */
  off: '只在收件箱',
  offDocuments: '只在收件箱。记得常来看：过了补正期限，申请按撤回处理。',
  when: '什么时候发',
  quiet: '夜里不打扰',
  quietOn: (from: string, to: string) => `${from} 到${to} 的消息，早上再发`,
  quietOff: '什么时候都发',
  from: '从',
  until: '到',
  nextDay: (time: string) => `第二天 ${time}`,
  quietNote: '等不到早上的照样发，比如等到了名额，只给你留一会儿。',
  left: '微信还能发几条',
  leftNote: '微信规定：你点一次「允许」，才能发一条。办事要用时会问你。',
  leftSms: '没有了也收得到：重要的事会改发短信。',
  leftNoSms: '没有了，消息还在收件箱里。',
  noPhone: '这里还没有接通微信消息。',
  noPhoneSms: '这里还没有接通微信消息，重要的事会发短信。',
  messages: (template: Template): Named => ({
    name: templateWords[template].title,
    note: comes[template]
  }),
  credits: (count: number) => `还能发 ${count} 条`,
  always: '会自动续上',
  without: '还没有的',
  blocked: '在微信里关掉了',
  blockedNote: '要收，在微信里打开：右上角「…」→ 设置 → 订阅消息。',
  /** What stands under a notice; nothing where the inbox is enough. */
  state: (state: PhoneState, by: PhoneChannel | null): string => {
    if (state === 'waiting') return '正要发到手机'
    if (state === 'inbox-only' || by === null) return '只在收件箱'
    return (state === 'sent' ? sent : unsure)[by]
  }
} as const
