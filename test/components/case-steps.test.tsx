import { fireEvent, render, screen, within } from '@testing-library/react'
import { DueCard } from '@/components/case/due-card'
import { words } from '@/words'
import { at, caseView, day, doneStep, entry, may, step, waitingStep } from '../make-case'
import { body } from './case-body'

describe('a case of several departments', () => {
  const steps = [
    doneStep({ id: 'notice', name: '村里公示', department: '村' }),
    step({ id: 'planning', name: '规划审核', department: '镇规划办', after: ['notice'] }),
    step({ id: 'farming', name: '宅基地审核', department: '农业农村局', after: ['notice'] }),
    waitingStep({
      id: 'decision',
      name: '批准发证',
      department: '镇政府',
      after: ['planning', 'farming']
    })
  ]
  const working = {
    kind: 'working' as const,
    facts: { step: '规划审核', department: '镇规划办', count: 2 }
  }

  test('ZJ-12 says why it is not done, who holds it, and what comes next', () => {
    body(caseView({ steps, holdup: working }))
    expect(screen.getByText('为什么还没办好')).toBeVisible()
    expect(screen.getByText(/没有卡住：镇规划办正在办「规划审核」/)).toBeVisible()
    expect(screen.getByText('「规划审核」：镇规划办 李*')).toBeVisible()
    expect(
      screen.getByText(/「批准发证」，由镇政府办，要等「规划审核」「宅基地审核」都办好/)
    ).toBeVisible()
  })

  test('ZJ-5 the picture and the timeline show side by side what runs side by side', () => {
    const opened = entry('open-steps', {
      actorRole: 'system',
      facts: { steps: ['planning', 'farming'] }
    })
    body(caseView({ steps, timeline: [opened] }))
    expect(screen.getByRole('list', { name: '办理流程，共 4 个环节' })).toBeVisible()
    const [boxes] = screen.getAllByRole('list', { name: '同时进行' })
    expect(within(boxes!).getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getAllByText('两个部门同时在办')).toHaveLength(2)
    expect(screen.getByText('「规划审核」「宅基地审核」同时开始办')).toBeVisible()
  })

  test('the light has its word', () => {
    for (const light of ['green', 'yellow', 'red', 'overdue'] as const) {
      const { unmount } = render(<DueCard due={{ ...caseView().due!, light }} stop={null} />)
      expect(screen.getByText(words.case.due.light[light])).toBeVisible()
      unmount()
    }
  })

  test('ZJ-15 ZJ-30 how the result comes is told, and changed only while it can be', () => {
    const onDelivery = jest.fn()
    const delivery = { way: 'grid' as const, due: day('2026-12-28') }
    const { unmount } = body(caseView({ delivery, actions: may('choose-delivery') }), {
      onDelivery
    })
    expect(screen.getByText('最晚 12月28日（周一）送到你手上')).toBeVisible()
    fireEvent.click(screen.getByText('换一种领取方式'))
    expect(onDelivery).toHaveBeenCalledTimes(1)
    unmount()
    body(caseView({ delivery }))
    expect(screen.queryByText('换一种领取方式')).toBeNull()
  })

  test('the papers of a case are there to be opened', () => {
    const onPaper = jest.fn()
    const papers = [{ code: 'QC1-AAA', kind: 'acceptance' as const, issuedAt: at('2026-12-01') }]
    body(caseView({ papers }), { onPaper })
    fireEvent.click(screen.getByRole('button', { name: '看受理通知书' }))
    expect(onPaper).toHaveBeenCalledWith('QC1-AAA')
  })

  test('a single step needs no picture', () => {
    body(caseView({ steps: [step()] }))
    expect(screen.queryByText('办理流程')).toBeNull()
  })
})
