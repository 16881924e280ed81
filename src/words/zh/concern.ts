// What is read of enquiries and complaints (诉求, ZJ-42): by who raised one, and by who answers.
import type { Output } from '@/contract/calls'
import { defaultConcernRules, type ConcernKind, type ConcernStatus } from '@/domain/concern/concern'
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday, instantText } from '../format'
import { concernWork } from './concern-work'

type Concern = Output<'concern.list'>['concerns'][number]

const kinds: Readonly<Record<ConcernKind, string>> = { enquiry: '咨询', complaint: '投诉' }

const statuses: Readonly<Record<ConcernStatus, string>> = {
  raised: '正在安排',
  designated: '等答复',
  answered: '已答复',
  withdrawn: '已撤回'
}

const soon = `${defaultConcernRules.answerWorkingDays} 个工作日内答复你`

export const concern = {
  title: '咨询和投诉',
  entryNote: '有疑问、不满意，都在这里说',
  doubt: '对这件事有疑问',
  doubtNote: `问一问，或者投诉，${soon}`,
  intro: `哪里不清楚、哪里不满意，写在这里，${soon}。`,
  empty: '还没有问过',
  emptyText: `哪里不清楚、哪里不满意，写下来就行。不用知道归谁管，${soon}。`,
  write: '咨询或投诉',
  kinds,
  statuses,
  late: '答复晚了',
  /** 投诉 · 居住证首次申领. */
  what: ({ kind, about }: Pick<Concern, 'kind' | 'about'>) =>
    [kinds[kind], about?.serviceName].filter(Boolean).join(' · '),
  raisedAt: ({ at }: Pick<Concern, 'at'>) => `${instantText(at)}提出`,
  until: untilText,
  who: whoText,
  extended: (reasons: string) => `答复延后了一次。理由：${reasons}`,
  answeredBy: ({ department, officeName, answeredAt }: Concern) =>
    `${department ?? officeName} · ${answeredAt === null ? '' : instantText(answeredAt)}答复`,
  see: '看进度',
  form: {
    title: '说说你的事',
    about: (serviceName: string) => `关于：${serviceName}`,
    kind: '是问事情，还是不满意',
    ask: {
      enquiry: { label: '想问什么', hint: '比如：办居住证，要住满半年吗？' },
      complaint: { label: '哪里不满意', hint: '什么时候，在哪里，发生了什么' }
    },
    hintOfCase: '这件事，你想知道什么',
    count: (written: number, most: number) => `${written} / ${most} 字`,
    few: '写几个字，说清楚是什么事。',
    office: '哪个服务中心的事',
    officeNote: '由它安排人答复',
    pick: '选一个服务中心',
    pickFirst: '先选一个服务中心。',
    change: '换一个',
    noOffices: '服务中心的名单还没有来，连上网络再试。',
    back: '回去接着写',
    who: '只有负责答复的人能看到，名字只显示姓。',
    send: '提交',
    sent: (due: DateString) => `收到了，最晚${dateWithWeekday(due)}答复你`
  },
  withdraw: {
    act: '撤回',
    title: (kind: ConcernKind) => `撤回这条${kinds[kind]}？`,
    text: '撤回后就不再答复了，记录还在。还想问，可以再写。',
    no: '先不',
    done: '已经撤回'
  },
  work: concernWork
} as const

/** 最晚12月2日（周三）答复; told plainly where that day is over. */
function untilText({ due, light }: Pick<Concern, 'due' | 'light'>): string {
  const latest = `最晚${dateWithWeekday(due)}答复`
  return light === 'overdue' ? `本该${latest}，现在晚了。对不起让你久等。` : latest
}

/** Who answers, while nobody has. */
function whoText({ department, officeName }: Pick<Concern, 'department' | 'officeName'>): string {
  return department
    ? `由${department}答复，不会再转来转去`
    : `${officeName}正在安排由谁答复，你不用再找人`
}
