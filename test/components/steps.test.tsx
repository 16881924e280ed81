import { fireEvent, render, screen } from '@testing-library/react'
import { DocumentsCard } from '@/components/steps/documents-card'
import { StepHead } from '@/components/steps/step-head'
import { StepList, stepKey, type StepLine } from '@/components/steps/step-list'
import { caseView, contract, day, item, step, urge } from '../make-case'

function line(part: Partial<StepLine> = {}): StepLine {
  return {
    caseId: 'c1',
    stepId: 'check',
    code: 'QC20261124000001',
    name: '王*',
    stepName: '核对材料',
    serviceName: '居住证首次申领',
    departmentName: '公安局',
    status: 'open',
    due: day('2026-12-08'),
    workingDaysLeft: 1,
    used: 0.93,
    light: 'red',
    mine: true,
    handler: '李*',
    urged: false,
    ...part
  }
}

test('what I hold comes first, with its light; what nobody holds stands below', () => {
  const onOpen = jest.fn()
  const steps = [line(), line({ stepId: 'make-card', stepName: '制证', mine: false, urged: true })]
  render(
    <StepList
      list={{ date: day('2026-12-07'), steps, urges: 0 }}
      cursor={null}
      openKey={null}
      domId={(key) => key}
      onOpen={onOpen}
    />
  )
  expect(screen.getByText('我手上的 1')).toBeVisible()
  expect(screen.getByText('还没有人接 1')).toBeVisible()
  expect(screen.getAllByText('还有 1 个工作日')[0]).toBeVisible()
  expect(screen.getByText('督办中')).toBeVisible()
  fireEvent.click(screen.getByText('制证'))
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ stepId: 'make-card' }))
  expect(stepKey(steps[0]!)).toBe('c1_check')
})

test('an empty hand is told as such', () => {
  const list = { date: day('2026-12-07'), steps: [], urges: 0 }
  render(<StepList list={list} cursor={null} openKey={null} domId={String} onOpen={jest.fn()} />)
  expect(screen.getByText('手上没有要办的环节。')).toBeVisible()
})

test('above the case stand the step, its day, who holds it, and the urge to answer', () => {
  const one = step({ id: 'decide', name: '审核签发', handler: '王*', due: day('2026-12-08') })
  const before = step({ status: 'done', opinion: '情况属实' })
  const waits = urge({ stepId: 'decide', mine: true, note: '请今天答复' })
  const view = caseView({ steps: [before, one], urges: [waits] })
  render(<StepHead view={view} step={one} />)
  expect(screen.getByRole('heading')).toHaveTextContent('审核签发 · 公安局')
  expect(screen.getByText(/现在由 王\* 办/)).toBeVisible()
  expect(screen.getByText('核对材料：情况属实')).toBeVisible()
  expect(screen.getByText('督办：请今天答复（12月3日（周四）前反馈）')).toBeVisible()
})

test('a document with pictures can be looked at', () => {
  const onLook = jest.fn()
  render(<DocumentsCard items={[contract(), item()]} onLook={onLook} />)
  fireEvent.click(screen.getByText('看图'))
  expect(onLook).toHaveBeenCalledWith('contract')
})
