// What happened to a case, one entry a line: a heading, and what is worth knowing of it.
import type { Output } from '@/contract/calls'
import type { BookingAction } from '@/domain/booking/status'
import type { CaseAction } from '@/domain/case/status'
import { instantText } from '../format'
import {
  errandNote,
  errandTitle,
  handedOver,
  lights,
  moved,
  movedTitle,
  opened,
  slot,
  stepName,
  stopText,
  until,
  wayName,
  word,
  workingDays,
  type Facts
} from './case-timeline-parts'
import { common } from './common'
import { tellErrand } from './tell-errand'

type CaseView = Output<'case.show'>
type Entry = CaseView['timeline'][number]
/** Events name documents by their ids; the checklist knows their names. */
type Known = Pick<CaseView, 'items' | 'notice' | 'granted' | 'steps'>

interface EntryText {
  readonly title: string
  readonly notes: readonly string[]
}

/** The text of one entry: what, details, then when and by whom. */
export function timelineText(entry: Entry, known: Known): EntryText {
  const { title, notes = [] } = said(entry, known)
  return { title, notes: [...notes.filter(Boolean), whenAndWho(entry)] }
}

/** The text of several entries in one: what was prepared in one go, or followed by itself. */
export function lineText(
  line: { entry: Entry; documentIds: readonly string[]; followed: readonly Entry[] },
  known: Known
): EntryText {
  const { entry, documentIds, followed } = line
  if (documentIds.length < 2) {
    const { title, notes } = timelineText(entry, known)
    const more = followed.flatMap((next) => {
      const { title: what, notes: about = [] } = said(next, known)
      return [what, ...about].filter(Boolean)
    })
    return { title, notes: [...notes.slice(0, -1), ...more, ...notes.slice(-1)] }
  }
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

function said(entry: Entry, known: Known): ReturnType<Saying> {
  const sayingOf: Readonly<Record<string, Saying>> = sayings
  return sayingOf[entry.action]?.(entry.facts, known) ?? { title: unknown }
}

type Said = CaseAction | `booking.${BookingAction | 'reserve' | 'wait'}` | 'start-draft' | 'tell'

const sayings: Readonly<Record<Said, Saying>> = {
  'start-draft': () => ({ title: '开始准备材料' }),
  supply: (f, known) => ({ title: supplied(f, known), notes: [word(f, 'note')] }),
  'check-in': (f) => ({ title: '到窗口签到', notes: [visit(f)] }),
  file: () => ({ title: '网上提交了申请', notes: ['窗口会在 1 个工作日内看'] }),
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
  start: (f, known) => ({ title: opened(f, known) || '开始办理' }),
  'open-steps': (f, known) => ({ title: opened(f, known) || '接着往下办' }),
  'finish-step': (f, known) => ({
    title: `${stepName(f, known)}办好了`,
    notes: [word(f, 'opinion')]
  }),
  'stop-step': (f, known) => ({
    title: `${stepName(f, known)}停止计时`,
    notes: [stopText(f), word(f, 'note')]
  }),
  'resume-step': (f, known) => ({
    title: `${stepName(f, known)}接着办，恢复计时`,
    notes: [until(f, 'due', '最晚办好')]
  }),
  suspend: () => ({ title: '整件事停止计时，最晚办好的日期跟着顺延' }),
  assign: (f, known) => ({ title: `${stepName(f, known)}换了经办人`, notes: [handedOver(f)] }),
  urge: (f, known) => ({
    title: `督办${word(f, 'step') && stepName(f, known)}`,
    notes: [word(f, 'note'), until(f, 'answerBy', '反馈期限')]
  }),
  'report-back': (f) => ({ title: '反馈了督办', notes: [word(f, 'answer')] }),
  'turn-light': (f) => ({ title: listed(lights, f, 'light') || '时限亮灯' }),
  'move-due': (f) => ({ title: movedTitle(f), notes: [moved(f)] }),
  'ask-extension': (f) => ({
    title: '申请延长期限',
    notes: [workingDays(f, '延长'), word(f, 'reasons')]
  }),
  extend: (f) => ({
    title: `经批准${workingDays(f, '延长')}`,
    notes: [word(f, 'reasons'), until(f, 'due', '最晚办好')]
  }),
  'decline-extension': (f) => ({ title: '没有同意延长期限', notes: [word(f, 'reasons')] }),
  'choose-delivery': (f) => ({ title: `领取方式：${wayName(f)}` }),
  tell: (f) => ({ title: tellErrand.toldOf(word(f, 'to'), word(f, 'group')) }),
  'run-errand': (f) => ({ title: errandTitle(f), notes: [errandNote(f)] }),
  decide: (f, { granted }) => ({
    title: granted === false ? '没有批准' : '办结',
    notes: [word(f, 'reasons')]
  }),
  deliver: () => ({ title: '结果已送达' }),
  withdraw: () => ({ title: '撤回了申请' }),
  'booking.reserve': (f) => ({ title: '选了时间', notes: [slot(f)] }),
  'booking.wait': () => ({ title: '排上候补' }),
  'booking.offer': (f) => ({ title: '候补有了名额', notes: [slot(f)] }),
  'booking.move': (f) => ({ title: '服务点停办，预约换了时间', notes: [slot(f)] }),
  'booking.requeue': () => ({ title: '重新排队' }),
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
  if (facts.bookingId) return '约好的时间留给了这一件'
  if (facts.joined) return '并到一件事里一起办'
  if (!facts.documentId) return '回答了情形问题'
  const name = documentName(facts, known)
  const titles: Record<string, string> = {
    file: `上传了${name}`,
    bring: `${name}会带到窗口`,
    confirm: `确认了${name}`,
    contradict: `说共享的${name}与实际不符`,
    'other-proof': `用其他证明代替${name}`,
    fetched: `网格员取来了${name}`
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

function authority(facts: Facts): string {
  const name = word(facts, 'authority')
  return name ? `请向${name}申请` : ''
}

/** ZJ-2: how often somebody had to come so far. */
function visit({ visits }: Facts): string {
  return typeof visits === 'number' && visits > 1 ? `第 ${visits} 趟` : ''
}

function listed(texts: Readonly<Record<string, string>>, facts: Facts, key: string): string {
  return texts[word(facts, key)] ?? ''
}
