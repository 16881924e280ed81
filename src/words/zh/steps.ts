// What handlers read at their steps.
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'
import { daysLeft } from './case-due'

type List = Output<'step.list'>

export const steps = {
  title: '我的环节',
  today: (date: DateString) => `今天 ${dateWithWeekday(date)}`,
  mine: (count: number) => `我手上的 ${count}`,
  free: (count: number) => `还没有人接 ${count}`,
  noneMine: '手上没有要办的环节。',
  urges: (count: number) => (count > 0 ? `${count} 件等你反馈` : ''),
  urged: '督办中',
  stopped: '计时停着',
  days: daysLeft,
  light: { green: '绿灯', yellow: '黄灯', red: '红灯', overdue: '超期' },
  row: (step: List['steps'][number]) => [step.name, step.serviceName].filter(Boolean).join(' · '),
  pick: { title: '选一个环节开始', hint: '用 ↑ ↓ 选，回车打开。' },
  empty: { title: '现在没有要办的环节', hint: '交给你的、你们部门没人接的，会到左边来。' },
  head: (step: string, department: string) => `${step} · ${department}`,
  until: (date: DateString) => `这一环节 ${dateWithWeekday(date)}前办完`,
  notice: (date: DateString) => `公示到 ${dateWithWeekday(date)}`,
  heldBy: (name: string) => `现在由 ${name} 办`,
  opinion: (step: string, text: string) => `${step}：${text}`,
  urge: (note: string, answerBy: DateString) =>
    `督办：${note}（${dateWithWeekday(answerBy)}前反馈）`,
  flow: '办到哪一步',
  documents: '材料',
  noDocuments: '没有要看的材料。',
  look: '看图',
  acts: '可以做',
  none: '这个环节现在没有你要做的。',
  history: '办件记录',
  keys: {
    rows: [
      ['↑ ↓', '在列表里上下选'],
      ['⏎', '打开选中的；已打开时做主要的一步'],
      ['F', '办结这一环节'],
      ['Y', '作决定'],
      ['T A', '接过来、换人办'],
      ['P G', '中止计时、恢复计时'],
      ['E', '申请延期'],
      ['B', '反馈督办'],
      ['V', '看第一份材料的图'],
      ['Esc', '关闭']
    ]
  }
} as const
