import { fireEvent, render, screen, within } from '@testing-library/react'
import { CaseBar } from '@/components/case/case-bar'
import { CaseBody, type CaseBodyProps } from '@/components/case/case-body'
import { DueCard } from '@/components/case/due-card'
import { LedgerSheet } from '@/components/case/ledger-sheet'
import type { ProofPartProps } from '@/components/case/proof-part'
import { Timeline } from '@/components/case/timeline'
import { Withdraw } from '@/components/case/withdraw'
import type { LedgerProof } from '@/domain/ledger/proof'
import type { CheckedProof } from '@/hooks/use-proof'
import { words } from '@/words'
import {
  at,
  caseView,
  day,
  doneStep,
  entry,
  item,
  may,
  step,
  waitingStep,
  type CaseView
} from '../make-case'

const moves = () => ({
  toChecklist: jest.fn(),
  toNotice: jest.fn(),
  toTicket: jest.fn(),
  toGuide: jest.fn(),
  ring: jest.fn()
})
const nothing = () => undefined
const ways = {
  onPaper: nothing,
  onDelivery: nothing,
  onCase: nothing,
  onBundle: nothing,
  onRing: nothing,
  onLedger: nothing
}
const body = (view: CaseView, more: Partial<CaseBodyProps> = {}) =>
  render(<CaseBody view={view} {...ways} {...more} />)

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
      <Withdraw view={caseView({ status: 'decided' })} busy={false} onWithdraw={nothing} />
    )
    expect(container).toBeEmptyDOMElement()
  })
})

describe('the check of the ledger', () => {
  const verified = {
    intact: true,
    events: 9,
    brokenAt: null as number | null,
    brokenTable: null as string | null,
    lastHash: 'ab'.repeat(32),
    firstAt: at('2026-11-10'),
    checkedOn: day('2026-12-01')
  }
  const proof = { given: null, checked: null, give: jest.fn(), check: jest.fn() }
  const sheet = (data: typeof verified, at: Partial<ProofPartProps['proof']> = {}) =>
    render(
      <LedgerSheet
        ledger={{ open: true, close: nothing, checked: { data, reload: async () => undefined } }}
        proof={{ ...proof, ...at }}
        code="QC20261201000001"
      />
    )

  test('says in a sentence that all records fit', async () => {
    sheet(verified)
    expect(await screen.findByText('9 条记录都对得上，没有被改过。')).toBeInTheDocument()
  })

  test('says which record does not fit', async () => {
    sheet({ ...verified, intact: false, brokenAt: 4 })
    expect(await screen.findByText(/第 4 条记录对不上/)).toBeInTheDocument()
  })

  test('says which table was changed beside the records', async () => {
    sheet({ ...verified, intact: false, brokenTable: 'case_steps' })
    expect(await screen.findByText(/环节和最后一条记录对不上/)).toBeInTheDocument()
  })

  test('a proof can be taken home under the number of the case, with how to recompute it', async () => {
    sheet(verified)
    fireEvent.click(await screen.findByText('存一份证明'))
    const { about, fileName } = words.case.ledger.proof
    expect(proof.give).toHaveBeenCalledWith(fileName('QC20261201000001'), about)
  })

  const saved = {
    caseId: 'c',
    madeAt: at('2026-12-01'),
    events: [{}, {}]
  } as unknown as LedgerProof
  const fits = { finding: { found: 'intact' as const, proof: saved }, more: 3, ofThisCase: true }
  test.each<[string, CheckedProof, RegExp]>([
    ['fits', fits, /没有被改过，里面 2 条记录和现在的一样，之后又多了 3 条/],
    ['was changed', { ...fits, finding: { found: 'broken', at: 2 } }, /第 2 条记录对不上/],
    ['has another head', { ...fits, finding: { found: 'changed' } }, /开头的内容被改过/],
    ['is another case’s', { ...fits, more: null, ofThisCase: false }, /是另一件事的/],
    ['is not what is kept now', { ...fits, more: null }, /记录可能被改过/],
    ['is none', { ...fits, finding: { found: 'unreadable' } }, /不是存证证明/]
  ])('a saved proof that %s is told', async (_, checked, said) => {
    sheet(verified, { checked })
    expect(await screen.findByText(said)).toBeInTheDocument()
  })
})

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
