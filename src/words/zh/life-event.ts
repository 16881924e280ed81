// What residents and clerks read about a life event: several services at once, with one set of documents.
import type { BundleStep } from '@/domain/case/bundle'

const steps: Record<BundleStep, string> = {
  questions: '先答几个问题',
  documents: '准备材料',
  book: '材料齐了，可以预约',
  visit: '等你到窗口',
  look: '窗口在核对材料',
  correct: '有要改的地方',
  defer: '在办，还要补交材料',
  work: '部门在办',
  collect: '办结了，可以拿结果',
  done: '办好了',
  ended: '不再办理'
}

export const lifeEvent = {
  title: '一件事一起办',
  name: (name: string, relative: string | null) =>
    relative === null ? name : `${name}（替 ${relative} 办）`,
  steps,
  start: {
    services: '要办的事',
    include: (name: string) => `一起办${name}`,
    included: '一起办',
    left: '先不办',
    one: '至少留一件',
    questions: '你的情况',
    begin: (count: number) => (count > 1 ? `${count} 件事一起办` : '开始准备材料'),
    goOn: '接着办',
    another: '再给别人办',
    open: (missing: number) =>
      missing === 0 ? '你已经开始了，材料齐了' : `你已经开始了，还差 ${missing} 份材料`,
    guide: (name: string) => `看${name}的办事指南`
  },
  code: (code: string) => `一个编号管到底：${code}`,
  documents: {
    usedBy: (names: readonly string[]) => `${names.length} 件事都用它：${names.join('、')}`
  },
  cases: {
    title: (count: number) => (count > 1 ? `一起办的 ${count} 件事` : '要办的事'),
    leave: '有的不办了',
    leaveTitle: '哪一件不办了？',
    leaveNote: '其余的照常办，交过的材料和约好的时间都还在。',
    leaveAsk: (name: string) => `不办「${name}」`,
    leaveYes: '不办这件',
    left: (name: string) => `「${name}」不办了，其余的照常办`,
    others: '同一件事里的其他办件',
    whole: '看整件事',
    list: (names: readonly string[]) => names.join('、')
  },
  once: {
    title: '怎么办',
    documents: '材料只交一套，一处交了，别处都有',
    visit: '到窗口只跑一趟，也可以网上交',
    ways: '每件事由各自的部门办，办好一件告诉你一件'
  },
  visits: (visits: number) => (visits === 0 ? '还没有到过窗口' : `一共到窗口 ${visits} 次`),
  none: '没有指明是哪一件事',
  noneHint: '回到「进度」，从那里打开。'
} as const
