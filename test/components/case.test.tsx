import { fireEvent, render, screen } from '@testing-library/react'
import { CaseBar } from '@/components/case/case-bar'
import { DueCard } from '@/components/case/due-card'
import { Timeline } from '@/components/case/timeline'
import { Withdraw } from '@/components/case/withdraw'
import { at, caseView, day, entry, item } from '../make-case'
import { body } from './case-body'

const moves = () => ({
  toChecklist: jest.fn(),
  toNotice: jest.fn(),
  toTicket: jest.fn(),
  toGuide: jest.fn(),
  ring: jest.fn()
})

describe('the page of a case', () => {
  test('says first what is happening now, then until when with the weekday', () => {
    body(caseView())
    expect(screen.getByRole('heading', { name: '正在办理' })).toBeVisible()
    expect(screen.getByText('12月14日（周一）')).toBeVisible()
    expect(screen.getByText('还有 9 个工作日')).toBeVisible()
  })

  test('ZJ-2 shows how often somebody had to come', () => {
    body(caseView({ visits: 1 }))
    expect(screen.getByText('跑了 1 趟')).toBeVisible()
  })

  test('ZJ-11.2 explains what may come later, and what happens otherwise', () => {
    body(caseView({ items: [item({ state: 'deferred', due: day('2026-12-11') })] }))
    expect(screen.getByText(/缺的材料可以先不交/)).toBeVisible()
    expect(screen.getByText('12月11日（周五）前补交')).toBeVisible()
    expect(screen.getByText(/会撤销受理/)).toBeVisible()
  })

  test('ZJ-11.3 lists what has to be put right, and marks what has come again', () => {
    const line = { problem: 'wrong' as const, where: '' }
    const notice = {
      kind: 'correction' as const,
      givenAt: at('2026-11-20'),
      due: day('2026-11-27'),
      items: [
        { ...line, documentId: 'photo', name: '一寸照片', reason: '看不清' },
        { ...line, documentId: 'form', name: '申请表', reason: '没有签名' }
      ]
    }
    const items = [
      item({ state: 'wrong', verdict: 'wrong' }),
      item({ documentId: 'form', name: '申请表', state: 'have', verdict: null })
    ]
    body(caseView({ status: 'awaiting-correction', due: null, notice, items }))
    expect(screen.getByText('看不清')).toBeVisible()
    expect(screen.getByText('待补')).toBeVisible()
    expect(screen.getByText('已补，等窗口看')).toBeVisible()
  })

  test('AL-38 whoever is refused reads why and what can be done', () => {
    body(caseView({ status: 'refused', due: null, reasons: '不归本镇办' }))
    expect(screen.getByText('原因：不归本镇办')).toBeVisible()
    expect(screen.getByText(/行政复议/)).toBeVisible()
  })

  test('AL-45 says why the clock stands still', () => {
    const stop = {
      ground: 'inspection' as const,
      since: day('2026-11-24'),
      workingDays: 2,
      note: '现场踏勘'
    }
    const due = { ...caseView().due!, movedFrom: day('2026-12-10'), stoppedDays: 2 }
    render(<DueCard due={due} stop={stop} />)
    expect(screen.getByText(/因停止计时顺延 2 个工作日/)).toBeVisible()
    expect(screen.getByText(/因为要做检验，11月24日（周二）起停止计时/)).toBeVisible()
  })
})

describe('the timeline', () => {
  test('keeps the order it is given, and makes one line of what was prepared in one go', () => {
    const supply = (documentId: string) => entry('supply', { facts: { documentId, way: 'file' } })
    const timeline = [
      entry('accept', { at: at('2026-12-02') }),
      entry('booking.finish'),
      supply('form'),
      supply('photo'),
      entry('start-draft')
    ]
    const items = [item(), item({ documentId: 'form', name: '申请表' })]
    render(<Timeline view={caseView({ timeline, items })} />)
    const lines = screen.getAllByRole('listitem')
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringContaining('已受理'),
      expect.stringContaining('准备了 2 份材料一寸照片、申请表')
    ])
  })

  test('AL-32 an acceptance leads to its receipt', () => {
    const onPaper = jest.fn()
    const timeline = [entry('accept', { facts: { paper: 'QC1-1' } })]
    render(<Timeline view={caseView({ timeline })} onPaper={onPaper} />)
    fireEvent.click(screen.getByRole('button', { name: '受理通知书' }))
    expect(onPaper).toHaveBeenCalledWith('QC1-1')
  })
})

describe('what a resident can do', () => {
  test('a correction can be made now, and read first', () => {
    const to = moves()
    const actions = [{ action: 'supply' as const, obstacle: null }]
    render(<CaseBar view={caseView({ status: 'awaiting-correction', actions })} moves={to} />)
    fireEvent.click(screen.getByText('现在补'))
    fireEvent.click(screen.getByText('看要改什么'))
    expect(to.toChecklist).toHaveBeenCalledTimes(1)
    expect(to.toNotice).toHaveBeenCalledTimes(1)
  })

  test('nothing is asked for that is not open: only the telephone is left', () => {
    const actions = [{ action: 'supply' as const, obstacle: null }]
    const to = moves()
    render(<CaseBar view={caseView({ actions })} moves={to} />)
    expect(screen.queryByText('补交材料')).toBeNull()
    fireEvent.click(screen.getByText('打电话问'))
    expect(to.ring).toHaveBeenCalledWith('0570-5550000')
  })

  test('ZJ-11.2 what was deferred can be handed in', () => {
    const actions = [{ action: 'supply' as const, obstacle: null }]
    const items = [item({ state: 'deferred', due: day('2026-12-11') })]
    render(<CaseBar view={caseView({ actions, items })} moves={moves()} />)
    expect(screen.getByText('补交材料')).toBeVisible()
  })

  test('a case is taken back only after a question', async () => {
    const onWithdraw = jest.fn()
    const view = caseView({ actions: [{ action: 'withdraw', obstacle: null }] })
    render(<Withdraw view={view} busy={false} onWithdraw={onWithdraw} />)
    fireEvent.click(screen.getByText('撤回申请'))
    expect(onWithdraw).not.toHaveBeenCalled()
    fireEvent.click(await screen.findByText('撤回'))
    expect(onWithdraw).toHaveBeenCalledTimes(1)
  })

  test('AL-42 a decided case can not be taken back', () => {
    const { container } = render(
      <Withdraw view={caseView({ status: 'decided' })} busy={false} onWithdraw={() => undefined} />
    )
    expect(container).toBeEmptyDOMElement()
  })
})
