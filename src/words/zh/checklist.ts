// What residents read about their checklist: what is missing, why, and what can be done about it.
import type { ItemState } from '@/domain/checklist/checklist'
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'
import { filingWords } from './checklist-filing'

const states: Record<ItemState, string> = {
  missing: '还没有',
  deferrable: '可以后补',
  shared: '等你确认',
  confirmed: '已确认',
  have: '已有',
  bringing: '带原件去',
  replaced: '用其他证明',
  wrong: '要改',
  deferred: '等补交'
}

export const checklist = {
  title: '材料清单',
  states,
  filing: filingWords,
  head: {
    missing: (count: number) => `还差 ${count} 份`,
    confirm: (count: number) => `还要确认 ${count} 份`,
    ready: '材料齐了',
    detail: headDetail,
    readyNote: '约个时间去窗口，一趟办完',
    readyBooked: '按约好的时间去，一趟办完',
    questions: '先答几个问题',
    answer: '回答上面的问题',
    questionsNote: '答完就知道你要准备哪些',
    correction: (count: number) => `要改 ${count} 处`,
    correctionNote: '改好一处少一处，全改好了窗口会接着办',
    corrected: '都改好了，等窗口核对',
    followNote: '办到哪一步，随时可以看',
    received: '材料在窗口，正在核对',
    closed: '这件事不用再交材料了'
  },
  groups: {
    missing: '还差',
    wrong: '要改的',
    confirm: '不用交，点一下确认',
    later: '可以后补',
    have: '已有',
    confirmed: '不用交'
  },
  answers: {
    title: '按你的情况',
    line: (labels: string) => `按你的情况：${labels}`,
    change: '改一改',
    keep: '就按这个'
  },
  correction: {
    text: (count: number, due: DateString) =>
      `窗口一次告诉了你 ${count} 处要改，${dateWithWeekday(due)}前补上就行。没有别的要求了。`,
    see: '看一次性告知单',
    said: (reason: string) => `窗口说：${reason}`
  },
  later: {
    until: (date: DateString) => `也可以先不交（容缺受理）：${dateWithWeekday(date)}前补上就行`,
    some: '也可以先不交（容缺受理）：受理后再补上就行',
    given: '等窗口看',
    due: (date: DateString) => `已经先受理了，${dateWithWeekday(date)}前补上`
  },
  shared: {
    line: (department: string, summary: string) => `${department}：${summary}`,
    confirm: '确认',
    confirmLabel: (name: string) => `确认${name}和实际一样`,
    different: '和实际不一样？',
    useMine: '用我自己的',
    contradicted: '你说查到的和实际不一样，以你自己的为准'
  },
  have: {
    pages: (count: number) => `已交 ${count} 页`,
    checked: '窗口看过了，没问题',
    bring: '去窗口时带上原件，看一眼就还',
    bringPaper: '去窗口时带上',
    replacedBy: (note: string) => `用「${note}」代替`
  },
  act: {
    supply: '补上',
    again: '重新交',
    first: (count: number) => (count > 1 ? '补上第一份' : '现在补上'),
    confirmFirst: (count: number) => (count > 1 ? '先确认一份' : '去确认'),
    book: '去预约',
    bookFirst: '先去预约',
    goOnBooking: '接着预约',
    ticket: '看预约凭证',
    progress: '看办理进度'
  },
  keep: {
    title: '保存或打印清单',
    onlyPicture: '把清单存成图片',
    picture: '存成图片',
    print: '打印',
    outcome: {
      saved: '已存到相册',
      downloaded: '已存成图片，在下载里',
      denied: '没有相册权限，存不了。到手机设置里打开，再试一次。',
      failed: '这次没存成，截个图也可以。'
    },
    paper: {
      title: (service: string) => `${service}材料清单`,
      forWhom: (name: string) => `替 ${name} 办`,
      todo: '要准备的',
      have: '已经有的',
      shared: '不用交的',
      bring: '去窗口要带的',
      box: '□ ',
      tick: '☑ ',
      where: (where: string) => `在哪里拿：${where}`,
      deferrable: '（可以后补）',
      call: (office: string, phone: string) => `有不清楚的，打给${office} ${phone}`
    }
  },
  noCase: '没有指明是哪一件事',
  noCaseHint: '回到「进度」，从那里打开。'
} as const

/** How the missing ones divide: what to prepare, what only to confirm, what may come later. */
function headDetail(count: { prepare: number; confirm: number; later: number }): string {
  const { prepare, confirm, later } = count
  if (prepare === 0 && confirm === 0) return '可以后补，不影响先去办'
  if (later === 0 && confirm === 0) return '补齐后去窗口，一趟办完'
  if (prepare === 0 && later === 0) return '部门查到了，看一眼、点确认就行'
  const parts = [
    prepare > 0 ? `${prepare} 份要准备` : null,
    confirm > 0 ? `${confirm} 份点一下确认` : null,
    later > 0 ? `${later} 份可以后补` : null
  ]
  return parts.filter((part) => part !== null).join('，')
}
