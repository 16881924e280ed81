import { bookingActions } from '@/domain/booking/status'
import { caseActions } from '@/domain/case/status'
import { words } from '@/words'
import { errandActions } from '@/domain/errand/errand'
import { at, caseView, day, entry, item, step } from '../make-case'

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
    { entry: entry('supply'), documentIds: ['photo', 'form'], followed: [] },
    { ...known, items }
  )
  expect(together.title).toBe('准备了 2 份材料')
  expect(together.notes[0]).toBe('一寸照片、申请表')
})

const steps = [step({ id: 'a', name: '规划审核' }), step({ id: 'b', name: '宅基地审核' })]
const title = (action: string, facts: ReturnType<typeof entry>['facts']) =>
  text(entry(action, { facts }), caseView({ steps })).title

test('ZJ-5 steps are called by their names, and those that open together are told together', () => {
  expect(title('open-steps', { steps: ['a'] })).toBe('开始办「规划审核」')
  expect(title('open-steps', { steps: ['a', 'b'] })).toBe('「规划审核」「宅基地审核」同时开始办')
  expect(title('finish-step', { step: 'b' })).toBe('「宅基地审核」办好了')
})

test('AL-45 a stop says its ground and how long it takes', () => {
  const facts = { step: 'a', ground: 'inspection', workingDays: 5, note: '等踏勘' }
  expect(text(entry('stop-step', { facts }), caseView({ steps })).notes.slice(0, 2)).toEqual([
    '要做检验，预计 5 个工作日',
    '等踏勘'
  ])
})

test('AL-42 an extension says by how much, why, and until when', () => {
  const facts = { workingDays: 10, reasons: '情况复杂', due: '2026-12-28' }
  const said = text(entry('extend', { facts }), known)
  expect(said.title).toBe('经批准延长 10 个工作日')
  expect(said.notes.slice(0, 2)).toEqual(['情况复杂', '最晚办好 12月28日（周一）'])
})

test('ZJ-30 everything that happens with an errand has its own words, for bringing and for fetching', () => {
  for (const kind of ['deliver-result', 'fetch-document']) {
    const titles = [...errandActions, 'ask'].map((act) => title('run-errand', { act, kind }))
    expect(titles).not.toContain('网格员跑了一趟')
    expect(new Set(titles).size).toBe(titles.length)
  }
})

test('what the system did in the same moment stands with what it followed', () => {
  const followed = [entry('open-steps', { facts: { steps: ['b'] } })]
  const finished = entry('finish-step', {
    facts: { step: 'a' },
    actor: '李*',
    actorRole: 'handler'
  })
  const said = line({ entry: finished, documentIds: [], followed }, caseView({ steps }))
  expect(said.title).toBe('「规划审核」办好了')
  expect(said.notes).toEqual(['开始办「宅基地审核」', '12月1日（周二）10:00 · 审批人员 李*'])
})
