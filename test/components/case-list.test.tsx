import { fireEvent, render, screen } from '@testing-library/react'
import { CaseRows } from '@/components/cases/case-rows'
import { NeedCard } from '@/components/cases/need-card'
import { dateString } from '@/domain/time/date'
import { caseRow, type CaseRow } from '../make-rows'

const day = dateString('2026-12-14')

function row(part: Partial<CaseRow>) {
  render(<CaseRows rows={[caseRow(part)]} onOpen={jest.fn()} onBundle={jest.fn()} />)
  return screen.getByRole('button')
}

test('a running case shows the day by which it will be decided', () => {
  expect(row({ status: 'in-progress', due: day })).toHaveTextContent('部门正在办最晚12月14日')
})

test('a running case says in a few words what it waits for', () => {
  const holdup = {
    kind: 'working' as const,
    facts: { step: '现场踏勘', department: '镇规划办', count: 1 }
  }
  expect(row({ status: 'in-progress', due: day, holdup })).toHaveTextContent(
    '镇规划办正在办「现场踏勘」'
  )
})

test.each([
  ['yellow', '时间过半'],
  ['red', '快到期了'],
  ['overdue', '已超期']
] as const)('ZJ-43 a %s light has its word beside the day', (light, word) => {
  expect(row({ status: 'in-progress', due: day, light })).toHaveTextContent(`${word}12月14日`)
})

test('a case whose clock stands still says so', () => {
  expect(row({ status: 'suspended', due: day, stopped: true })).toHaveTextContent(
    '时限暂停12月14日'
  )
})

test('a draft shows what it still lacks, and its booking', () => {
  const booked = { id: 'b', date: day, start: 570, officeName: '球川镇便民服务中心' }
  const button = row({ missingCount: 2, booking: booked })
  expect(button).toHaveTextContent('还差 2 份')
  expect(button).toHaveTextContent('12月14日（周一）09:30')
})

test('a draft with everything there can be booked', () => {
  expect(row({})).toHaveTextContent('材料齐了，可以预约')
})

test('a case that is done tells its day and its visits', () => {
  expect(row({ status: 'delivered', visits: 1 })).toHaveTextContent('11月6日 · 跑了 1 趟')
})

test('a case for a relative says for whom', () => {
  expect(row({ forRelative: '陈*' })).toHaveTextContent('居住证首次申领（替 陈* 办）')
})

function need(part: Partial<CaseRow>) {
  const go = jest.fn()
  render(<NeedCard row={caseRow(part)} onGo={go} />)
  return go
}

test('ZJ-11.3 a correction says until when, what is to be changed, and where to do it', () => {
  const go = need({ id: 'c', status: 'awaiting-correction', correctionDue: day })
  expect(
    screen.getByText(/窗口一次告诉了你要改的地方，12月14日（周一）前补上就行/)
  ).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '看要改什么' }))
  expect(go).toHaveBeenLastCalledWith('notice', 'c')
  fireEvent.click(screen.getByRole('button', { name: '现在补' }))
  expect(go).toHaveBeenLastCalledWith('checklist', 'c')
})

test('ZJ-11.2 a deferred document is asked for with its day, while the case goes on', () => {
  const go = need({ id: 'c', status: 'in-progress', deferredDue: day })
  expect(screen.getByText(/已经先受理了。缺的材料12月14日（周一）前补上就行/)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '现在补' }))
  expect(go).toHaveBeenLastCalledWith('checklist', 'c')
})

test.each([
  [true, '可以拿了'],
  [false, '没有批准']
])('a decision (granted: %s) is told', (granted, chip) => {
  const go = need({ id: 'c', status: 'decided', granted })
  expect(screen.getByText(chip)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '看结果' }))
  expect(go).toHaveBeenLastCalledWith('progress', 'c')
})
