// The rules of an office in plain words: what each number does, and its unit.
import type { NumberRule } from '@/domain/booking/rule-bounds'

export interface RuleWords {
  readonly name: string
  /** Behind the number. */
  readonly unit?: string
  readonly note?: string
}

/** A rule without words does not compile. */
export const ruleWords: Readonly<Record<NumberRule | 'keptForWalkIn' | 'slotMinutes', RuleWords>> =
  {
    windowWorkingDays: { name: '可以约几个工作日以内', unit: '天' },
    releasedAt: { name: '新的一天几点放号', note: '写成 08:30' },
    leadMinutes: { name: '开始前多久不再放当天的号', unit: '分钟' },
    holdMinutes: { name: '选号后留多久确认', unit: '分钟' },
    cutoffMinutes: { name: '开始前多久不能再取消或改', unit: '分钟' },
    changes: { name: '一个预约最多改几次', unit: '次' },
    perDay: { name: '一部手机一天最多约', unit: '件', note: '家人的也算' },
    familyPlaces: { name: '一个预约最多几个人', unit: '人' },
    takesPerDay: { name: '一个人一天最多选号', unit: '次', note: '退了再选也算，防止占号' },
    triesPerMinute: { name: '一个人一分钟最多点', unit: '次', note: '点得快不会更早约上' },
    pauseMinutes: {
      name: '退回的名额停多久再放',
      unit: '分钟',
      note: '防止转让；有人候补时先给候补'
    },
    offerMinutes: { name: '候补到号后留多久', unit: '分钟' },
    keptForWalkIn: { name: '留给现场和老人的名额', unit: '%' },
    elderAge: { name: '多大年纪可以约留下的名额', unit: '岁' },
    noShowAfterMinutes: { name: '时段过后多久记没有来', unit: '分钟' },
    noShowLimit: { name: '没有来满几次', unit: '次' },
    noShowDays: { name: '在多少天里', unit: '天' },
    noShowBlockDays: { name: '就停网上预约', unit: '天', note: '现场取号不受影响' },
    lateMinutes: { name: '迟到多久改排现场队', unit: '分钟' },
    bookedPerWalkIn: { name: '叫几个预约后叫一个现场', unit: '人' },
    earlyMinutes: { name: '时段前多久可以叫预约的人', unit: '分钟' },
    arriveMinutes: { name: '时段前多久可以自己签到', unit: '分钟' },
    priorityInARow: { name: '老人和残疾人最多连着先叫', unit: '人' },
    returnBehind: { name: '过号回来排在几个人后面', unit: '人' },
    soonAhead: { name: '前面剩几个人时提醒回大厅', unit: '人' },
    calls: { name: '一个号最多叫几遍', unit: '遍' },
    slotMinutes: { name: '一个时段', unit: '分钟' }
  }

export interface RuleGroup {
  readonly title: string
  readonly rules: readonly (keyof typeof ruleWords)[]
}

export const ruleGroups: readonly RuleGroup[] = [
  { title: '放号', rules: ['windowWorkingDays', 'releasedAt', 'leadMinutes'] },
  {
    title: '选号和改期',
    rules: [
      'holdMinutes',
      'cutoffMinutes',
      'changes',
      'perDay',
      'familyPlaces',
      'takesPerDay',
      'triesPerMinute'
    ]
  },
  { title: '退回的名额和候补', rules: ['pauseMinutes', 'offerMinutes'] },
  { title: '留给现场', rules: ['keptForWalkIn', 'elderAge'] },
  {
    title: '约了没有来',
    rules: ['noShowAfterMinutes', 'noShowLimit', 'noShowDays', 'noShowBlockDays']
  },
  {
    title: '大厅叫号',
    rules: [
      'calls',
      'bookedPerWalkIn',
      'lateMinutes',
      'earlyMinutes',
      'arriveMinutes',
      'priorityInARow',
      'returnBehind',
      'soonAhead'
    ]
  }
]
