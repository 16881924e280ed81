// The acts on a step and on the time of its case: their names, what they do, why one can't be done now.
import type { UrgeReason } from '@/domain/case/urge'
import type { Work, WorkProblem } from '@/domain/dispatch/work'
import { stepObstacles } from './step-obstacles'

const names: Readonly<Record<Work, string>> = {
  decide: '作决定',
  finish: '办结这一环节',
  resume: '恢复计时',
  'report-back': '反馈督办',
  take: '接过来',
  assign: '交办',
  urge: '督办',
  extend: '批准延期',
  stop: '中止计时',
  'ask-extension': '申请延期',
  'decline-extension': '不批准延期'
}

const effects: Readonly<Record<Work, string>> = {
  decide: '办结后不能再改，结果会马上通知申请人。',
  finish: '记下这一环节办完了，后面的环节马上开始，各自计时。',
  resume: '从今天起继续计时，停止的工作日会顺延。',
  'report-back': '指挥人员会马上看到。',
  take: '这个环节由你来办，之前在谁手里都有记录。',
  assign: '对方会收到通知，之前在谁手里都有记录。',
  urge: '经办人会马上收到督办单，到期没有反馈会留在「等反馈」里。',
  extend: '期限按申请顺延，理由会原样告诉申请人。一件只能延一次。',
  stop: '只有法定的情形可以中止计时，要书面告诉申请人需要多久。',
  'ask-extension': '最多延 10 个工作日，要由别人批准，理由会告诉申请人（AL-42）。',
  'decline-extension': '期限不变，理由只给经办人看。'
}

const labels: Readonly<Partial<Record<Work, { label: string; hint: string }>>> = {
  decide: { label: '理由', hint: '写给申请人看：哪一条不符合，怎么办' },
  finish: { label: '意见（可以不写）', hint: '给后面的环节看' },
  'report-back': { label: '反馈', hint: '现在办到哪一步，什么时候办完' },
  urge: { label: '督办内容', hint: '要对方做什么' },
  stop: { label: '说明', hint: '写给申请人看：要做什么，为什么要这些天' },
  'ask-extension': { label: '理由', hint: '写给申请人看：为什么要多用这些天' },
  'decline-extension': { label: '理由', hint: '为什么不批准' }
}

const problems: Readonly<Record<WorkProblem, string>> = {
  text: '先写清楚，至少 2 个字',
  days: '天数不对',
  handler: '先选一个人'
}

const reasons: Readonly<Record<UrgeReason, string>> = {
  'by-hand': '督办',
  overdue: '超期自动督办',
  'not-looked-at': '没人看，自动督办',
  'not-delivered': '没送达，自动督办'
}

export const dispatchWorks = {
  /** The name of an act; from one hand to another it is a handing over. */
  name: (work: Work, handler: string | null) =>
    work === 'assign' && handler !== null ? '换人办' : names[work],
  effect: (work: Work) => effects[work],
  field: (work: Work) => labels[work] ?? null,
  problem: (problem: WorkProblem, most: number | null) =>
    problem === 'days' && most !== null ? `天数填 1 到 ${most}` : problems[problem],
  obstacle: (obstacle: string) =>
    (stepObstacles as Readonly<Record<string, string>>)[obstacle] ?? '现在不能做',
  reason: (reason: UrgeReason) => reasons[reason],
  ground: '法定情形',
  days: '工作日',
  answerBy: '反馈期限',
  handler: '交给谁'
} as const
