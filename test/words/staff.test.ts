import { staffActs } from '@/domain/case/staff-act'
import { staffWords } from '@/words/staff'
import { caseView, day, item } from '../make-case'

const { staff } = staffWords

function plain(draft: ReturnType<typeof staff.notice.draft>) {
  return [draft.runs.map((run) => run.text).join(''), ...draft.list, draft.end].join('\n')
}

describe('the notice that follows from what the clerk has found', () => {
  test('ZJ-11.2 only deferrable documents missing: all of them, with their day', () => {
    const draft = staff.notice.draft(
      caseView({
        items: [item()],
        readiness: 'deferrable-missing',
        deferUntil: day('2026-12-11')
      })
    )
    expect(draft.kind).toBe('provisional')
    expect(plain(draft)).toContain('请在 12月11日（周五）前补交一寸照片')
    expect(draft.runs.filter((run) => run.strong).map((run) => run.text)).toEqual([
      '12月11日（周五）',
      '一寸照片'
    ])
  })

  test('ZJ-11.3 a correction lists everything that is wrong or missing, and how to get it', () => {
    const items = [
      item(),
      item({ documentId: 'form', name: '申请表', state: 'wrong', reason: '没有签名', where: '' }),
      item({ documentId: 'card', name: '身份证', state: 'confirmed' })
    ]
    const draft = staff.notice.draft(
      caseView({ items, readiness: 'missing', correctUntil: day('2026-11-27') })
    )
    expect(draft.list).toEqual([
      '一寸照片：没有提交。白底免冠。手机拍就可以。',
      '申请表：没有签名。'
    ])
    expect(plain(draft)).toContain('你的申请有 2 处要补正，请在 11月27日（周五）前一次补齐')
  })

  test('ZJ-7 a shared document that is only not confirmed yet is never asked for', () => {
    const shared = item({ state: 'shared', shared: { department: '公安', summary: '王*' } })
    const draft = staff.notice.draft(caseView({ items: [shared], readiness: 'missing' }))
    expect(draft.list).toEqual([])
  })

  test('ZJ-11.1 a complete case is accepted with its promise', () => {
    expect(plain(staff.notice.draft(caseView()))).toContain('现在受理。承诺 15 天内办好。')
  })
})

describe('what is said of a document', () => {
  test('ZJ-43 of a shared one, that it may not be asked for', () => {
    const shared = { department: '公安', summary: '王*' }
    expect(staff.review.note(item({ state: 'confirmed', shared }), null)).toBe(
      '王* · 公安共享，本人已确认。不得再要求提供（ZJ-7）'
    )
    expect(staff.review.note(item({ state: 'shared', shared }), null)).toContain('ZJ-43')
  })

  test('ZJ-7 where the resident contradicts the shared data, their own paper counts', () => {
    const own = item({
      state: 'have',
      shared: { department: '公安', summary: '王*' },
      contradicted: true
    })
    expect(staff.review.note(own, null)).toContain('以本人的材料为准')
  })

  test('of a missing deferrable one, until when it may come', () => {
    expect(staff.review.note(item(), day('2026-12-11'))).toBe('可以容缺，补交期限 12月11日（周五）')
  })
})

test('every act has a name, a sentence on what it does, and every obstacle its reason', () => {
  for (const act of staffActs) {
    expect(staff.acts.name(act, 'received')).not.toBe('')
    expect(staff.acts.effect[act]).toMatch(/。$/)
  }
  expect(staff.acts.name('refuse', 'awaiting-correction')).toBe('不予受理')
  expect(staff.acts.obstacle('accept', 'not-looked-at')).toBe('还有材料没看，看完再定')
})

test('the list says of an arrival what matters most', () => {
  const booking = {
    bookingId: '1',
    caseId: '2',
    code: 'QC11231234',
    status: 'booked' as const,
    start: 570 as never,
    name: '王*',
    byProxy: false,
    serviceName: '居住证首次申领',
    missingCount: 1,
    deferrableOnly: true,
    waitedMinutes: null
  }
  expect(staff.list.state(booking)).toBe('还差 1 份，可容缺')
  expect(staff.list.state({ ...booking, missingCount: 0 })).toBe('未到')
  expect(staff.list.state({ ...booking, status: 'checked-in', waitedMinutes: 6 })).toBe(
    '已签到，等 6 分钟'
  )
})
