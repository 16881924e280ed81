// Why is my case not moving? One sentence from the facts, for somebody who worries: what happens,
// with whom it lies, until when, and whether there is anything to do.
import type { HoldupKind } from '@/domain/case/holdup'
import type { StopGround } from '@/domain/service/guide'
import { isDateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'

type Facts = Readonly<Record<string, string | number>>

/** What is being done on each ground, as one would tell a neighbour. */
export const groundNow: Readonly<Record<StopGround, string>> = {
  hearing: '正在开听证会，听大家的意见',
  tender: '正在招标',
  auction: '正在拍卖',
  inspection: '正在安排检验、踏勘',
  testing: '正在做检测',
  quarantine: '正在做检疫',
  appraisal: '正在做鉴定',
  'expert-review': '正在请专家评审',
  'commissioned-report': '正在等委托的机构出报告'
}

/** The sentence of what holds a case up. */
export function holdupText({ kind, facts }: { kind: HoldupKind; facts: Facts }): string {
  return sayings[kind](facts)
}

/** The same in a few words, for a row of a list; null where the state of the case says it all. */
export function holdupBrief({ kind, facts }: { kind: HoldupKind; facts: Facts }): string | null {
  return briefly[kind]?.(facts) ?? null
}

const briefly: Readonly<Partial<Record<HoldupKind, (facts: Facts) => string>>> = {
  suspended: (f) => `${text(f, 'department')}${groundText(f)}，计时暂停`,
  notice: (f) => `「${text(f, 'step')}」到 ${day(f, 'until')}`,
  unassigned: (f) => `到了${text(f, 'department')}，正在安排经办人`,
  overdue: (f) => `「${text(f, 'step')}」超过期限，已自动催办`,
  working: (f) => {
    const others = Number(f.count) - 1
    const step = `${text(f, 'department')}正在办「${text(f, 'step')}」`
    return others > 0 ? `${step}，另有 ${others} 个环节同时办` : step
  }
}

const sayings: Readonly<Record<HoldupKind, (facts: Facts) => string>> = {
  'draft-missing': (f) => {
    const first = text(f, 'first')
    const more = Number(f.count) > 1
    const start = first ? `，${more ? '可以先备' : '就是'}「${first}」` : ''
    return `还差 ${f.count} 份材料${start}，备齐就能交上去。`
  },
  'draft-ready': () => '材料已经齐了，交上来就开始办。',
  'not-looked-at': () => '材料已经在窗口，正在排队看，看完马上告诉你，你先不用做什么。',
  correction: (f) =>
    `在等你补材料${Number(f.count) > 0 ? `，还有 ${f.count} 份` : ''}，${before(f, 'due', '补上')}就接着办。`,
  deferred: (f) => `事情照常在办，记得${before(f, 'due', '把后补的材料交上')}就行。`,
  suspended: (f) =>
    `${text(f, 'department')}${groundText(f)}，${from(f, 'since')}这段时间不算进时限，做完马上接着办。`,
  notice: (f) =>
    `「${text(f, 'step')}」由${text(f, 'department')}公示到 ${day(f, 'until')}，期满没有异议就接着办，你不用做什么。`,
  unassigned: (f) =>
    `「${text(f, 'step')}」已经到了${text(f, 'department')}，正在安排经办人，指挥室盯着，你不用做什么。`,
  overdue: (f) =>
    `「${text(f, 'step')}」在${text(f, 'department')}超过了该办好的日子，是我们慢了，已经自动催办，你也可以打电话问。`,
  working: (f) => {
    const others = Number(f.count) - 1
    const beside = others > 0 ? `，另外 ${others} 个环节同时在办` : ''
    return `没有卡住：${text(f, 'department')}正在办「${text(f, 'step')}」${duePart(f)}${beside}，你不用做什么。`
  },
  collect: () => '已经办好了，等你来拿结果。',
  'on-its-way': () => '已经办好了，网格员会送到你手上，不收钱，你不用跑。'
}

function groundText(facts: Facts): string {
  const ground = text(facts, 'ground')
  return (groundNow as Record<string, string>)[ground] ?? `正在办「${text(facts, 'step')}」`
}

function from(facts: Facts, key: string): string {
  return text(facts, key) ? `从 ${day(facts, key)}起` : ''
}

function before(facts: Facts, key: string, what: string): string {
  return text(facts, key) ? `${day(facts, key)}前${what}` : what
}

function duePart(facts: Facts): string {
  return text(facts, 'due') ? `，${day(facts, 'due')}前办完` : ''
}

function day(facts: Facts, key: string): string {
  const date = text(facts, key)
  return isDateString(date) ? dateWithWeekday(date) : date
}

function text(facts: Facts, key: string): string {
  const value = facts[key]
  return typeof value === 'string' ? value : ''
}
