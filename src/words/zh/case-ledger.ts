// What is said about the ledger: whether it holds, the proof to take home, and how to check it.
import type { DateString } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import { dateWithWeekday, instantText } from '../format'

const tables: Readonly<Record<string, string>> = {
  cases: '办件的状态和日期',
  case_documents: '材料',
  case_steps: '环节',
  case_stops: '停止计时',
  case_papers: '文书',
  case_urges: '督办',
  case_extensions: '延期',
  errands: '上门',
  files: '上传的文件'
}

export const caseLedger = {
  count: (count: number) => `${count} 条记录都有存证`,
  check: '核对',
  title: '存证核对',
  intact: (count: number) => `${count} 条记录都对得上，没有被改过。`,
  broken: (at: number) => `第 ${at} 条记录对不上，可能被改过。请打电话告诉窗口。`,
  brokenTable: (table: string) =>
    `${tables[table] ?? '登记的内容'}和最后一条记录对不上，可能被改过。请打电话告诉窗口。`,
  span: (from: Instant, on: DateString) =>
    `从 ${instantText(from)}的第一条，到 ${dateWithWeekday(on)}核对时的最后一条，逐条重新计算过。`,
  how: '每条记录都和前一条锁在一起（国密 SM3），改动任何一条，后面的都会对不上。',
  hash: '最后一条的存证码',
  checking: '正在逐条核对',
  proof: {
    title: '把证明存在自己手里',
    text: '存一份证明。以后谁改了这件事的记录，拿它一核对就知道。',
    save: '存一份证明',
    saved: '证明已存好',
    shared: '发给自己的聊天，或者收藏起来',
    notSaved: '没有存成，再试一次',
    check: '核对存过的证明',
    fileName: (code: string) => `存证证明-${code}.json`,
    noCode: '办件',
    unreadable: '这个文件不是存证证明，换一个试试。',
    brokenAt: (at: number) => `这份证明的第 ${at} 条记录对不上，文件被改过。`,
    changed: '这份证明开头的内容被改过。',
    other: '这份证明没有被改过，但它是另一件事的。',
    rewritten: '这份证明没有被改过，但和现在的记录对不上：记录可能被改过。请打电话告诉窗口。',
    fits: (count: number, at: Instant, more: number) =>
      `这份 ${instantText(at)}存的证明没有被改过，里面 ${count} 条记录和现在的一样${
        more > 0 ? `，之后又多了 ${more} 条` : ''
      }。`,
    /** Goes into the file itself: whoever opens it can recompute it without us. */
    about: [
      '这是「梭子」里一个办件的全部记录，按先后排列。',
      '每条记录（events）的 hash，是把前一条的 hash（第一条前面是空的）和这条记录的正文接在一起，用国密 SM3（GB/T 32905）算出来的。',
      '正文是这条记录去掉 previousHash 和 hash 以后的 JSON：每一层的键按字母从小到大排，没有空格和换行，编码是 UTF-8。',
      'data.tables 里是写这条记录的那一刻，办件在每张表里的内容的 SM3 值的前 32 位。',
      'lastHash 是最后一条的 hash。seal 是整个文件去掉 about 和 seal 以后，按同样的办法写成 JSON 再算的 SM3。',
      '核对：从第一条算到最后一条，每个 hash 都相同，而且 lastHash 和「梭子」里看到的存证码接得上，就没有被改过。',
      '也可以在「梭子」的「办理进度」里点「核对」，再点「核对存过的证明」。'
    ]
  }
} as const
