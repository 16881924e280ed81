// What happened to a case, one entry a line: a heading, and what is worth knowing of it.
import type { Output } from '@/contract/calls'
import { stopGrounds } from '@/domain/service/guide'
import { isDateString, type Minutes } from '@/domain/time/date'
import { dateWithWeekday, instantText, timeText } from '../format'
import { grounds } from './case-due'
import { common } from './common'

type CaseView = Output<'case.show'>
type Entry = CaseView['timeline'][number]
type Facts = Entry['facts']
/** Events name documents by their ids; the checklist knows their names. */
type Known = Pick<CaseView, 'items' | 'notice' | 'granted'>

interface EntryText {
  readonly title: string
  readonly notes: readonly string[]
}

/** The text of one entry: what, details, then when and by whom. */
export function timelineText(entry: Entry, known: Known): EntryText {
  const { title, notes = [] } = sayings[entry.action]?.(entry.facts, known) ?? { title: unknown }
  return { title, notes: [...notes.filter(Boolean), whenAndWho(entry)] }
}

/** The text of several entries in one: what was prepared in one go. */
export function lineText(
  line: { entry: Entry; documentIds: readonly string[] },
  known: Known
): EntryText {
  const { entry, documentIds } = line
  if (documentIds.length < 2) return timelineText(entry, known)
  const names = documentIds.map((documentId) => documentName({ documentId }, known))
  const title = `准备了 ${documentIds.length} 份材料`
  return { title, notes: [names.join(common.listComma), whenAndWho(entry)] }
}

/** 12月1日（周二）09:24 · 窗口人员 张*. */
function whenAndWho({ at, actor, actorRole }: Entry): string {
  const role = (common.roles as Record<string, string>)[actorRole] ?? ''
  const who = actor ? `${role} ${actor}`.trim() : actorRole === 'resident' ? '' : role
  return [instantText(at), who].filter(Boolean).join(common.dot)
}

const unknown = '有一条记录'

type Saying = (facts: Facts, known: Known) => { title: string; notes?: string[] }

const sayings: Readonly<Record<string, Saying>> = {
  'start-draft': () => ({ title: '开始准备材料' }),
  supply: (f, known) => ({ title: supplied(f, known), notes: [word(f, 'note')] }),
  receive: () => ({ title: '窗口收下了材料' }),
  review: (f, known) => ({ title: reviewed(f, known), notes: [word(f, 'reason')] }),
  accept: (f) => ({ title: '已受理', notes: [until(f, 'due', '最晚办好')] }),
  'deem-accepted': () => ({
    title: '已受理',
    notes: ['窗口没有在期限内告知要补什么，依法从收件那天起算受理']
  }),
  'accept-provisionally': (f, known) => ({
    title: '容缺受理',
    notes: [named('可以后补', known, 'provisional'), until(f, 'due', '补交期限')]
  }),
  'ask-for-correction': (f, known) => ({
    title: '一次告知要补正的材料',
    notes: [named('要补', known, 'correction'), until(f, 'due', '补正期限')]
  }),
  refuse: (f) => ({ title: '不予受理', notes: [word(f, 'reasons'), authority(f)] }),
  'deem-withdrawn': () => ({ title: '视为撤回', notes: ['补正期限过了，没有补齐'] }),
  'settle-deferred': () => ({ title: '后补的材料齐了' }),
  revoke: (f) => ({ title: '撤销受理', notes: [word(f, 'reasons')] }),
  start: () => ({ title: '开始办理' }),
  suspend: (f) => ({ title: stopTitle(f), notes: [days(f), word(f, 'note')] }),
  resume: (f) => ({ title: '恢复计时', notes: [until(f, 'due', '最晚办好')] }),
  decide: (f, { granted }) => ({
    title: granted === false ? '没有批准' : '办结',
    notes: [word(f, 'reasons')]
  }),
  deliver: () => ({ title: '结果已送达' }),
  withdraw: () => ({ title: '撤回了申请' }),
  'booking.reserve': (f) => ({ title: '选了时间', notes: [slot(f)] }),
  'booking.confirm': (f) => ({ title: '约好了时间', notes: [slot(f)] }),
  'booking.change': (f) => ({ title: '改了时间', notes: [slot(f)] }),
  'booking.cancel': () => ({ title: '取消了预约' }),
  'booking.lapse': () => ({ title: '预约没有确认，名额已放回' }),
  'booking.check-in': () => ({ title: '到窗口签到' }),
  'booking.call': () => ({ title: '窗口叫号' }),
  'booking.serve': () => ({ title: '窗口开始办理' }),
  'booking.finish': () => ({ title: '窗口办理结束' }),
  'booking.miss': () => ({ title: '预约没有到场' })
}

function supplied(facts: Facts, known: Known): string {
  if (!facts.documentId) return '回答了情形问题'
  const name = documentName(facts, known)
  const titles: Record<string, string> = {
    file: `上传了${name}`,
    bring: `${name}会带到窗口`,
    confirm: `确认了${name}`,
    contradict: `说共享的${name}与实际不符`,
    'other-proof': `用其他证明代替${name}`
  }
  return titles[word(facts, 'way')] ?? `收回了${name}`
}

function reviewed(facts: Facts, known: Known): string {
  const name = documentName(facts, known)
  const titles: Record<string, string> = {
    right: `${name}没有问题`,
    wrong: `${name}要改`,
    missing: `${name}没有带`
  }
  return titles[word(facts, 'verdict')] ?? `看了${name}`
}

function documentName(facts: Facts, { items }: Known): string {
  return items.find((item) => item.documentId === facts.documentId)?.name ?? '材料'
}

/** The documents of the last notice, where it is of this kind. */
function named(what: string, { notice }: Known, kind: 'correction' | 'provisional'): string {
  if (notice?.kind !== kind) return ''
  return `${what}：${notice.items.map((item) => item.name).join(common.listComma)}`
}

function stopTitle(facts: Facts): string {
  const ground = stopGrounds.find((g) => g === facts.ground)
  return ground ? `做${grounds[ground]}，计时暂停` : '计时暂停'
}

function days({ workingDays }: Facts): string {
  return typeof workingDays === 'number' ? `预计 ${workingDays} 个工作日` : ''
}

function authority(facts: Facts): string {
  const name = word(facts, 'authority')
  return name ? `请向${name}申请` : ''
}

function slot(facts: Facts): string {
  const date = word(facts, 'date')
  if (!isDateString(date)) return ''
  const time = typeof facts.start === 'number' ? timeText(facts.start as Minutes) : ''
  return `${dateWithWeekday(date)}${time}`
}

function until(facts: Facts, key: string, what: string): string {
  const date = word(facts, key)
  return isDateString(date) ? `${what} ${dateWithWeekday(date)}` : ''
}

function word(facts: Facts, key: string): string {
  const value = facts[key]
  return typeof value === 'string' ? value : ''
}
