// What the staff read who answer enquiries and complaints (诉求): a list, one concern, three acts.
import type { Output } from '@/contract/calls'
import type { ConcernProblem, ConcernWork } from '@/domain/concern/answering'
import { defaultConcernRules } from '@/domain/concern/concern'
import { dateWithWeekday, instantText } from '../format'
import { daysLeft } from './case-due'

type Concern = Output<'concern.queue'>['concerns'][number]

const more = `${defaultConcernRules.extendWorkingDays} 个工作日`

const names: Readonly<Record<ConcernWork, string>> = {
  answer: '答复',
  designate: '交给部门',
  extend: `延期 ${more}`
}

const effects: Readonly<Record<ConcernWork, string>> = {
  answer: '答复会原样发给居民，发出后不能改。',
  designate: '由这个部门直接答复，不能退回。居民会马上知道由谁答复。',
  extend: `再给 ${more}，只能延一次，理由会原样告诉居民。`
}

const fields = {
  answer: { label: '答复', hint: '先回答问的事，再说怎么办、去哪里办' },
  extend: { label: '理由', hint: '写给居民看：为什么要多用这些天' }
} as const

const problems: Readonly<Record<ConcernProblem, string>> = {
  text: '先写清楚，至少 2 个字',
  department: '先选一个部门'
}

const done: Readonly<Record<ConcernWork, string>> = {
  answer: '答复已经发出',
  designate: '已经交给部门',
  extend: '已经延期，理由也告诉居民了'
}

export const concernWork = {
  title: '诉求',
  waiting: (count: number) => (count > 0 ? `${count} 件等答复` : '都答复了'),
  empty: '没有等答复的',
  emptyText: '居民的咨询和投诉会到这里来，先到期的在前面。',
  pick: '选一件看看',
  pickHint: '用 ↑ ↓ 选，回车打开。',
  gone: '这一件不用再答复了',
  goneText: '已经答复，换了部门，或者居民撤回了。',
  days: ({ light, workingDaysLeft }: Pick<Concern, 'light' | 'workingDaysLeft'>) =>
    light === null || workingDaysLeft === null ? '' : daysLeft({ light, workingDaysLeft }),
  from: ({ from, at }: Pick<Concern, 'from' | 'at'>) =>
    [from, `${instantText(at)}提出`].filter(Boolean).join(' · '),
  until: ({ due }: Pick<Concern, 'due'>) => `最晚${dateWithWeekday(due)}答复`,
  department: (name: string | null) => (name ? `由${name}答复` : '还没有交给部门'),
  extended: (reasons: string) => `已经延期一次。理由：${reasons}`,
  seeCase: '看办件',
  acts: '可以做',
  none: '交给部门了，由部门答复。',
  /** From one department to another it is another word. */
  name: (work: ConcernWork, department: string | null) =>
    work === 'designate' && department !== null ? '换一个部门' : names[work],
  effect: (work: ConcernWork) => effects[work],
  field: (work: ConcernWork) => (work === 'designate' ? null : fields[work]),
  problem: (problem: ConcernProblem) => problems[problem],
  departments: '哪个部门答复',
  noDepartments: '这里还没有哪个部门有经办人，请管理员添加。',
  done: (work: ConcernWork) => done[work],
  keys: {
    title: '快捷键',
    rows: [
      ['↑ ↓', '在列表里上下选'],
      ['⏎', '打开选中的；已打开时做主要的一步'],
      ['A', '交给部门'],
      ['R', '答复'],
      ['X', '延期'],
      ['Ctrl ⏎', '写好了，发出'],
      ['Esc', '关闭']
    ]
  }
} as const
