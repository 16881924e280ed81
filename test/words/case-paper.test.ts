import { words } from '@/words'
import { at, caseView, day, entry } from '../make-case'

const { text, titles, to } = words.case.paper

test('AL-32 a receipt names the case, the law and the promised day', () => {
  const { paragraphs } = text('acceptance', caseView({ timeline: [entry('accept')] }))
  const all = paragraphs.join('')
  expect(all).toContain('「居住证首次申领」（办件编号 QC20261201000001）')
  expect(all).toContain('《行政许可法》第三十二条')
  expect(all).toContain('承诺时限 15 天，最晚 12月14日（周一）办好。')
})

test('a receipt keeps the day that it promised, also when the clock stood still later', () => {
  const timeline = [entry('accept', { facts: { due: '2026-12-09' } })]
  expect(text('acceptance', caseView({ timeline })).paragraphs[1]).toContain('12月9日（周三）')
})

test('AL-32 a deemed acceptance says that nobody had said anything in time', () => {
  const { paragraphs } = text('acceptance', caseView({ timeline: [entry('deem-accepted')] }))
  expect(paragraphs[0]).toContain('从收到材料那天起就算受理')
})

test('ZJ-11.2 a provisional acceptance names each document and the last day', () => {
  const notice = {
    kind: 'provisional' as const,
    givenAt: at('2026-12-01'),
    due: day('2026-12-11'),
    items: [
      {
        documentId: 'photo',
        name: '一寸照片',
        problem: 'missing' as const,
        reason: '',
        where: '手机拍就可以'
      }
    ]
  }
  const paper = text('provisional', caseView({ notice }))
  expect(paper.paragraphs.join('')).toContain('请在 12月11日（周五）前补交')
  expect(paper.list).toEqual([{ name: '一寸照片', note: '手机拍就可以' }])
})

test('AL-38 every paper that says no gives reasons and remedies', () => {
  const cases = [
    text('refusal', caseView({ status: 'refused', reasons: '不归本镇办' })),
    text('revocation', caseView({ status: 'revoked', reasons: '逾期未补交' })),
    text('decision', caseView({ status: 'decided', granted: false, reasons: '不满半年' }))
  ]
  for (const { paragraphs, next } of cases) {
    expect(paragraphs.join('')).toContain('理由：')
    expect(next.join('')).toContain('行政复议')
    expect(next.join('')).toContain('行政诉讼')
  }
})

test('AL-32 a refusal names the authority that is competent', () => {
  const timeline = [entry('refuse', { facts: { authority: '县公安局' } })]
  const view = caseView({ status: 'refused', reasons: '不归本镇办', timeline })
  expect(text('refusal', view).next[0]).toBe('这件事归县公安局办，可以向那里申请。')
})

test('a paper has a title and is written to somebody', () => {
  expect(Object.values(titles).every((title) => title.endsWith('书'))).toBe(true)
  expect(to('王磊', null)).toBe('王磊：')
  expect(to('陈晓燕', '陈*')).toBe('陈*（由陈晓燕代办）：')
})
