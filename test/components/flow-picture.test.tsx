import { render, screen } from '@testing-library/react'
import { FlowPicture } from '@/components/case/flow-picture'
import { caseSteps, planSteps } from '@/components/case/flow-steps'
import { stepStatuses } from '@/domain/case/steps'
import { words } from '@/words'
import { day, doneStep, step, waitingStep, type Step } from '../make-case'

const house: Step[] = [
  doneStep({ id: 'notice', name: '村里公示', department: '村', doneOn: day('2026-11-20') }),
  step({ id: 'planning', name: '规划审核', department: '镇规划办', after: ['notice'] }),
  step({
    id: 'farming',
    name: '宅基地审核',
    department: '农业农村局',
    after: ['notice'],
    status: 'stopped',
    stop: { ground: 'inspection', since: day('2026-11-24'), workingDays: 2, note: '' }
  }),
  waitingStep({
    id: 'decision',
    name: '批准发证',
    department: '镇政府',
    after: ['planning', 'farming']
  })
]

const drawn = (steps: readonly Step[]) => render(<FlowPicture steps={caseSteps(steps)} />)

test('each step has its name, its department and the word of its state', () => {
  drawn(house)
  const texts = screen.getAllByRole('listitem').map((box) => box.textContent)
  expect(texts).toEqual([
    '已办好村里公示村 · 李*11月20日办好',
    '正在办规划审核镇规划办 · 李*12月8日（周二）前',
    '停止计时宅基地审核农业农村局 · 李*做检验，约 2 个工作日',
    '还没开始批准发证镇政府'
  ])
})

test('ZJ-5 steps in parallel stand in one level under the word for it, and lines join them', () => {
  const { container } = drawn(house)
  const levels = [...container.querySelectorAll('.flow-level')]
  expect(levels.map((level) => level.children.length)).toEqual([1, 2, 1])
  expect(screen.getAllByText('同时进行')).toHaveLength(1)
  const joins = [...container.querySelectorAll<HTMLElement>('.flow-join')]
  const paths = joins.map((join) => join.style.getPropertyValue('--down').match(/M/g)?.length)
  expect(paths).toEqual([2, 2])
})

test('a screen reader is told the order, what runs side by side, and what waits for what', () => {
  drawn(house)
  expect(screen.getByRole('list', { name: '办理流程，共 4 个环节' })).toBeVisible()
  expect(
    screen.getByRole('listitem', { name: /第 2 步，规划审核，正在办.*和「宅基地审核」同时进行/ })
  ).toBeVisible()
  expect(
    screen.getByRole('listitem', { name: /第 3 步，批准发证.*在「规划审核」「宅基地审核」之后/ })
  ).toBeVisible()
})

test('every state has a look, an icon and a word of its own', () => {
  const words = stepStatuses.map((status) => caseSteps([step({ status })])[0])
  expect(new Set(words.map((one) => one?.state)).size).toBe(stepStatuses.length)
  for (const status of stepStatuses) {
    const { container, unmount } = drawn([step({ status })])
    expect(container.querySelector('.flow-step .icon')).not.toBeNull()
    unmount()
  }
})

test('a public notice and a lapsed step are marked', () => {
  drawn([
    step({ id: 'a', noticeUntil: day('2026-11-20') }),
    step({ id: 'b', name: '审核', after: ['a'], light: 'overdue' })
  ])
  expect(screen.getByText('正在公示')).toBeVisible()
  expect(screen.getByText('公示到 11月20日（周五）')).toBeVisible()
  expect(screen.getByText('超过期限')).toBeVisible()
})

test('ZJ-4 a guide shows the same picture without states, notices and stops named', () => {
  const flow = [
    {
      id: 'a',
      name: '公示',
      department: 'village',
      after: [],
      minutes: 5,
      noticeDays: 10,
      noticeOutside: true
    },
    {
      id: 'b',
      name: '踏勘',
      department: 'town',
      after: ['a'],
      minutes: 5,
      stopsClock: 'inspection' as const
    }
  ]
  render(<FlowPicture steps={planSteps(flow, { village: '村', town: '镇' })} />)
  expect(screen.getByText('公示 10 天，不计入时限')).toBeVisible()
  expect(screen.getByText('可能要做检验，那几天不计入时限')).toBeVisible()
  expect(screen.queryByText(words.flow.states.waiting)).toBeNull()
})

test('a picture of a long flow stays within the nodes that WeChat allows', () => {
  const { container } = drawn(house)
  expect(container.querySelectorAll('*').length).toBeLessThan(60)
})

test('no steps, no picture', () => {
  const { container } = drawn([])
  expect(container).toBeEmptyDOMElement()
})
