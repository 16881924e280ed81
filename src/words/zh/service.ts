// What residents read about services: the guide, its questions, a life event.
import type { Category } from '@/domain/service/guide'
import type { DateString } from '@/domain/time/date'
import { dateText, feeText, limitText } from '../format'

type Limit = { days: number; unit: 'working-days' | 'calendar-days' } | null

const categories: Record<Category, string> = {
  everyday: '便民惠民',
  process: '政务流程',
  city: '城市宜居'
}

export const service = {
  guideTitle: '办事指南',
  lifeEventTitle: '一件事',
  categories,
  facts: {
    onTheSpot: '当场办结',
    onTheSpotNote: '等着就能拿',
    promised: '承诺时限',
    statutory: '法定时限',
    noLimit: '看情况',
    noLimitNote: '办理时限',
    fee: '收费',
    visits: (visits: number) => (visits === 0 ? '不用跑' : `${visits} 次`),
    visitsNote: (visits: number) => (visits === 0 ? '网上就能办' : '最多跑'),
    line: serviceLine
  },
  questions: {
    label: '你的情况',
    answerFirst: '先答这一题，清单才准'
  },
  documents: {
    none: '按你的情况，不用准备材料',
    needed: (count: number, shared: number) =>
      shared > 0
        ? `按你的情况，要准备 ${count} 份，其中 ${shared} 份不用交`
        : `按你的情况，要准备 ${count} 份`,
    soFar: (count: number) => `现在看来要准备 ${count} 份，答完还会变`,
    shared: '不用交',
    deferrable: '可以后补',
    see: (name: string) => `看${name}的样子`
  },
  flow: {
    title: '怎么办',
    prepare: '备材料',
    book: '预约',
    counter: '到窗口',
    online: '网上交',
    result: '拿结果',
    label: '办理的步骤'
  },
  where: {
    title: '去哪里办',
    see: '看看附近的服务点',
    note: '地址、办公时间、最早能约的日子'
  },
  folds: {
    inside: '部门里怎么走',
    basis: '办理依据',
    remarks: '要留意的',
    channels: '网上和窗口都能办',
    result: '你会拿到什么',
    show: '展开',
    hide: '收起'
  },
  source: (title: string, asOf: string) =>
    `来源：${title}，截至 ${asOf.slice(0, 4)}年${dateText(asOf as DateString)}`,
  unconfirmed: '数据以窗口为准，还没有经本单位确认。',
  start: '开始准备材料',
  forWhom: {
    title: '给谁办？',
    self: '我自己',
    selfNote: '用你自己的材料',
    relative: (relation: string) => `替${relation}办`,
    add: '添加一位亲属',
    addNote: '父母、孩子、配偶都可以，要他们同意'
  },
  event: {
    documents: (count: number) => `一套材料，${count} 份`,
    documentsNote: '交过的不会再要第二次',
    usedBy: (count: number) => (count === 1 ? '1 件事要用' : `${count} 件事都用它`)
  }
} as const

/** What decides, in one line: 5 个工作日 · 免费 · 最多跑 1 次 · 可容缺. */
function serviceLine(row: {
  limit: Limit
  onTheSpot: boolean
  feeYuan: number
  visits: number
  deferrable: boolean
}): string {
  const time = row.onTheSpot ? '当场办结' : row.limit ? limitText(row.limit) : null
  const visits = row.visits === 0 ? '不用跑' : `最多跑 ${row.visits} 次`
  const parts = [time, feeText(row.feeYuan), visits, row.deferrable ? '可容缺' : null]
  return parts.filter((part) => part !== null).join(' · ')
}
