import type { PaperKind } from '@/domain/case/paper'
import { words } from '@/words'
import { content, denial, everyPaper } from '../make-paper'

const { text, titles, to } = words.case.paper

/** Everything that the paper of this kind says, in one line. */
function said(kind: PaperKind): string {
  return whole(everyPaper.find((one) => one.kind === kind)!)
}

function whole(paper: ReturnType<typeof content>): string {
  const { paragraphs, list, next } = text(paper)
  return [...paragraphs, ...list.flatMap((l) => [l.name, l.problem, ...l.notes]), ...next].join('')
}

test('every kind of paper has its title, and says something of the case and of the law', () => {
  expect(new Set(everyPaper.map(({ kind }) => titles[kind])).size).toBe(8)
  for (const paper of everyPaper) {
    expect(whole(paper)).toContain('「居住证首次申领」（办件编号 QC20261201000001）')
    expect(whole(paper)).toMatch(/依据是《.*》第.+条/)
    expect(whole(paper)).not.toMatch(/undefined|null|NaN|[,;!?]/)
  }
})

test('ZJ-11.1 a receipt names the case, the law and the promised day', () => {
  expect(said('acceptance')).toContain('材料齐全，符合法定形式，决定受理。')
  expect(said('acceptance')).toContain(
    '依据是《浙江省保障“最多跑一次”改革规定》第十一条、《中华人民共和国行政许可法》第三十二条。'
  )
  expect(said('acceptance')).toContain('承诺时限 15 天，最晚 2026年12月14日（周一）办好。')
})

test('AL-32 a deemed acceptance says that nobody had said anything in time', () => {
  expect(whole(content({ rule: 'AL-32' }))).toContain('自收到材料之日起即为受理')
})

test('ZJ-11.3 a one-time notice names each point with its reason, and the last day', () => {
  const notice = said('one-time-notice')
  expect(notice).toContain('有 2 处需要补正，现一次告知如下')
  expect(notice).toContain('申请表要改原因：没有签名在哪里办：窗口有空表一寸照片缺这份')
  expect(notice).toContain('请在 2026年12月8日（周二）前补正')
  expect(notice).toContain('这里没有写的，以后不能再要求你补正')
})

test('ZJ-11.2 a provisional acceptance names each document, its last day, and the promise', () => {
  const paper = said('provisional-acceptance')
  expect(paper).toContain('你已书面承诺在 2026年12月10日（周四）前补交')
  expect(paper).toContain('最晚 2026年12月14日（周一）办好')
  expect(paper).toContain('撤销受理，并书面说明理由')
})

test('AL-38 every paper that says no gives reasons and remedies', () => {
  const nos = everyPaper.filter(({ kind }) => kind === 'refusal' || kind === 'revocation')
  for (const paper of [...nos, denial]) {
    expect(whole(paper)).toContain(`理由：${paper.reasons}`)
    expect(whole(paper)).toContain('60 日内申请行政复议')
    expect(whole(paper)).toContain('6 个月内向人民法院提起行政诉讼')
  }
  expect(whole(denial)).toContain('第三十八条')
  expect(said('decision')).not.toContain('行政复议')
})

test('AL-32 a refusal names the authority that is competent, or that no permission is needed', () => {
  expect(said('refusal')).toContain('这件事归县公安局办，请向那里申请。')
  const free = content({ kind: 'refusal', rule: 'AL-32', authority: '无需许可' })
  expect(whole(free)).toContain('这件事依法不需要取得许可。')
  const wrong = content({ kind: 'refusal', rule: 'ZJ-11.3', reasons: '补正后仍不符合' })
  expect(whole(wrong)).toContain('可以重新申请')
})

test('AL-45 a stop names the ground, the time needed, and that it is not counted', () => {
  expect(said('suspension')).toContain(
    '在「现场检测」环节需要进行检测，预计需要 5 个工作日，2026年12月1日（周二）起中止计时。'
  )
  expect(said('suspension')).toContain('第四十五条')
})

test('ZJ-28 a commissioned report rests on the rules of the province', () => {
  const report = content({ kind: 'suspension', ground: 'commissioned-report', workingDays: 20 })
  expect(whole(report)).toContain('《浙江省保障“最多跑一次”改革规定》第二十八条')
})

test('AL-42 an extension says for how long, until when, and why', () => {
  const paper = said('extension')
  expect(paper).toContain('办理期限延长 10 个工作日')
  expect(paper).toContain('理由：要等省里复核')
  expect(paper).toContain('延长后最晚 2026年12月28日（周一）办好。')
})

test('AL-44 what is granted says within which time it is handed over', () => {
  expect(said('decision')).toContain('决定准予办理，办理结果是居住证')
  expect(said('decision')).toContain('10 个工作日内送达')
})

test('a paper is written to somebody, whose name is not given away', () => {
  expect(to('王*')).toBe('王*：')
  expect(to('')).toBe('申请人：')
})
