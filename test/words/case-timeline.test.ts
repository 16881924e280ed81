import { bookingActions } from '@/domain/booking/status'
import { caseActions } from '@/domain/case/status'
import { words } from '@/words'
import { at, caseView, day, entry, item } from '../make-case'

const { text, line } = words.case.timeline
const known = caseView({ items: [item()] })

test('everything that can happen to a case or a booking has its own words', () => {
  const actions = [...caseActions, ...bookingActions.map((action) => `booking.${action}`)]
  const titles = actions.map((action) => text(entry(action), known).title)
  expect(titles).not.toContain('有一条记录')
  expect(titles.filter((title) => title === '')).toEqual([])
})

test('an entry says when, and in what capacity somebody acted, masked as it came', () => {
  const by = { actor: '周*', actorRole: 'clerk', at: at('2026-11-10', 592) }
  expect(text(entry('accept', { ...by, facts: { due: '2026-12-14' } }), known)).toEqual({
    title: '已受理',
    notes: ['最晚办好 12月14日（周一）', '11月10日（周二）09:52 · 窗口人员 周*']
  })
})

test('a document is called by its name, not by its id', () => {
  const facts = { documentId: 'photo', way: 'file' }
  expect(text(entry('supply', { facts }), known).title).toBe('上传了一寸照片')
  expect(text(entry('supply', { facts: { ...facts, way: 'none' } }), known).title).toBe(
    '收回了一寸照片'
  )
})

test('ZJ-11.3 the line of a correction names what the notice named', () => {
  const notice = {
    kind: 'correction' as const,
    givenAt: at('2026-11-20'),
    due: day('2026-11-27'),
    items: [
      { documentId: 'photo', name: '一寸照片', problem: 'missing' as const, reason: '', where: '' }
    ]
  }
  const asked = entry('ask-for-correction', { facts: { due: '2026-11-27' } })
  expect(text(asked, { ...known, notice }).notes.slice(0, 2)).toEqual([
    '要补：一寸照片',
    '补正期限 11月27日（周五）'
  ])
})

test('several documents prepared in one go are one line with their names', () => {
  const items = [item(), item({ documentId: 'form', name: '申请表' })]
  const together = line(
    { entry: entry('supply'), documentIds: ['photo', 'form'] },
    { ...known, items }
  )
  expect(together.title).toBe('准备了 2 份材料')
  expect(together.notes[0]).toBe('一寸照片、申请表')
})
