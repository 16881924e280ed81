// What stands around the text of a paper, and what is read where a paper is verified.
import { fullDate, paperText, paperTitles } from './case-paper'

export const paper = {
  title: '文书',
  titles: paperTitles,
  text: paperText,
  date: fullDate,
  number: (code: string) => `编号 ${code}`,
  to: (name: string) => `${name || '申请人'}：`,
  item: (index: number, name: string, problem: string) => `${index}. ${name}（${problem}）`,
  supply: '去补交',
  supplyOne: (name: string) => `去补交${name}`,
  qr: '核验这份文书的二维码',
  scan: '扫码核验这份文书的真伪。也可以在「我的」里点「核验文书」，输入编号。',
  electronic: '需要盖章的，可以到窗口打印盖章。',
  none: '这件事还没有这份文书',
  noneHint: '办到那一步，就会出现在这里。',
  list: {
    title: '这件事的文书',
    empty: '还没有文书',
    see: '看',
    seeOne: (title: string) => `看${title}`,
    print: '打印',
    printOne: (title: string) => `打印${title}`
  },
  verify: {
    title: '核验文书',
    intro: '扫文书上的二维码，或者输入上面的编号，看它是不是真的、有没有被改过。',
    number: '文书编号',
    placeholder: '例如 QC20261124000001-7KM4XPH',
    go: '核验',
    scan: '扫码核验',
    again: '再核验一份',
    checking: '正在核验',
    wrongNumber: '编号有一位对不上。对着文书再看一遍，字母、数字和中间的短横都要有。',
    notOurs: '这个码不是文书上的。对准文书下方的二维码再扫一次。',
    intact: '这份文书是真的',
    intactText: '内容和办件的存证一致，没有被改过。',
    later: '只核验这份文书本身。这件事后来办得怎么样，请问出具文书的窗口。',
    facts: {
      kind: '文书',
      service: '事项',
      applicant: '申请人',
      office: '出具的窗口',
      date: '出具日期',
      code: '办件编号',
      number: '文书编号'
    },
    unknown: {
      title: '没有查到这份文书',
      text: '编号没有写错的话，这份文书不是这里出具的。可以到窗口问一下。'
    },
    changed: {
      title: '这份文书没有通过核验',
      text: '有这个编号，但内容和办件的存证对不上，不能当作有效的文书。请到窗口核对。'
    }
  }
} as const
