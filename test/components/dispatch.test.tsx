import { fireEvent, render, screen } from '@testing-library/react'
import { BoardFigures } from '@/components/dispatch/board-figures'
import { BoardList, lineKey, lineState, type BoardLine } from '@/components/dispatch/board-list'
import { BoardDepartments, BoardQueues } from '@/components/dispatch/board-queues'
import { ActionColumn } from '@/components/desk/action-column'
import { offeredWork, urgeToAnswer } from '@/components/dispatch/offered-work'
import { UrgeList } from '@/components/dispatch/urge-list'
import { WorkDialog } from '@/components/dispatch/work-dialog'
import { emptyWorkForm } from '@/domain/dispatch/work'
import { caseView, day, may, step, urge } from '../make-case'

const nothing = () => undefined

function line(part: Partial<BoardLine> = {}): BoardLine {
  return {
    caseId: 'c1',
    stepId: 'check',
    code: 'QC20261124000001',
    serviceName: '居住证首次申领',
    stepName: '核对材料',
    departmentId: 'public-security',
    departmentName: '公安局',
    status: 'open',
    handler: null,
    handlerGone: false,
    due: day('2026-12-08'),
    workingDaysLeft: -1,
    light: 'overdue',
    urged: false,
    urge: null,
    extension: null,
    ...part
  }
}

function list(rows: readonly BoardLine[], next: string | null = null) {
  const onOpen = jest.fn()
  const onMore = jest.fn()
  render(
    <BoardList
      list={{ group: 'overdue', rows: [...rows], next }}
      cursor={null}
      openKey={null}
      paged={false}
      domId={(key) => key}
      onOpen={onOpen}
      onMore={onMore}
      onFirst={nothing}
    />
  )
  return { onOpen, onMore }
}

describe('a queue', () => {
  test('says which step, whose, and by how much it is late; a tap opens it', () => {
    const { onOpen } = list([line()])
    expect(screen.getByText('核对材料')).toBeVisible()
    expect(screen.getByText('超过 1 个工作日')).toBeVisible()
    fireEvent.click(screen.getByText('没有人'))
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ caseId: 'c1' }))
  })

  test('a holder who is gone is named as such; what stands still does not count down', () => {
    list([
      line({ handler: '李*', handlerGone: true }),
      line({ stepId: 'test', status: 'stopped', handler: '王*', light: 'yellow' })
    ])
    expect(screen.getByText('李*（已不在岗）')).toBeVisible()
    expect(screen.getByText('计时停着')).toBeVisible()
  })

  test('goes on where there is more, and says where nothing waits', () => {
    const { onMore } = list([line()], 'mark')
    fireEvent.click(screen.getByText('看后面的 50 件'))
    expect(onMore).toHaveBeenCalled()
    list([])
    expect(screen.getByText('没有超期的。')).toBeVisible()
  })

  test('two urges of one case are two lines; a change of hands is a change', () => {
    const about = { reason: 'by-hand' as const, note: '', at: 0 as never, late: false }
    const one = line({ urge: { ...about, id: 'u1', answerBy: day('2026-12-01') } })
    const two = line({ urge: { ...about, id: 'u2', answerBy: day('2026-12-01') } })
    expect(lineKey(one)).not.toBe(lineKey(two))
    expect(lineState(line())).not.toBe(lineState(line({ handler: '李*' })))
  })
})

describe('above and beside the queue', () => {
  test('the figures of the quarter, of which none is rounded up to a hundred', () => {
    const lights = { green: 1, yellow: 0, red: 0, overdue: 0 }
    const counts = { received: 7700, decided: 7699, share: 7699 / 7700, inHand: 1 }
    const figures = { since: day('2026-10-01'), ...counts, lights, visitsPerCase: 0.97 }
    render(<BoardFigures figures={figures} />)
    expect(screen.getByText('7700')).toBeVisible()
    expect(screen.getByText('99.9%')).toBeVisible()
    expect(screen.getByText('10月1日以来')).toBeVisible()
  })

  test('each queue has its count, and a department without a handler says so', () => {
    const onQueue = jest.fn()
    const onDepartment = jest.fn()
    const groups = [{ group: 'unassigned' as const, count: 3 }]
    render(<BoardQueues groups={groups} chosen="all" onChoose={onQueue} />)
    fireEvent.click(screen.getByRole('tab', { name: '待交办 3' }))
    expect(onQueue).toHaveBeenCalledWith('unassigned')
    const sums = { open: 2, unassigned: 2, yellow: 0, red: 0, overdue: 1, handlers: 0 }
    const departments = [{ id: 'justice', name: '司法局', ...sums }]
    render(<BoardDepartments departments={departments} chosen={null} onChoose={onDepartment} />)
    fireEvent.click(screen.getByText('在办 2 · 待交办 2 · 超期 1 · 没有经办人'))
    expect(onDepartment).toHaveBeenCalledWith('justice')
  })
})

describe('what is offered', () => {
  const assignable = step({ actions: [{ action: 'assign', obstacle: null }], handler: null })

  test('on the board assigning comes first, then urging', () => {
    const view = caseView({
      steps: [assignable],
      actions: may('urge', ['extend', 'nothing-asked'])
    })
    expect(offeredWork(view, assignable, 'board').map(({ act, kind }) => [act, kind])).toEqual([
      ['assign', 'main'],
      ['urge', 'second']
    ])
  })

  test('what somebody holds is urged first, and not twice while the answer is out', () => {
    const held = step({ actions: [{ action: 'assign', obstacle: null }] })
    const view = caseView({ steps: [held], actions: may('urge') })
    expect(offeredWork(view, held, 'board')[0]).toMatchObject({ act: 'urge', kind: 'main' })
    const out = caseView({
      steps: [held],
      actions: may('urge'),
      urges: [urge({ stepId: held.id })]
    })
    const urging = offeredWork(out, held, 'board').find(({ act }) => act === 'urge')
    expect(urging?.obstacle).toBe('已经督办过，还在等反馈。')
  })

  test('at the steps finishing comes first; what can not be done says why', () => {
    const mine = step({
      mine: true,
      mayStopOn: ['testing'],
      actions: [
        { action: 'finish', obstacle: 'notice-running' },
        { action: 'stop', obstacle: null },
        { action: 'assign', obstacle: null }
      ]
    })
    const view = caseView({ steps: [mine, step({ id: 'decide' })], actions: may('decide') })
    const offered = offeredWork(view, mine, 'steps')
    expect(offered.map(({ act }) => act)).toEqual(['assign', 'stop', 'finish'])
    expect(offered.some(({ kind }) => kind === 'main')).toBe(false)
    render(<ActionColumn acts={offered} busy={false} none="" onAct={nothing} />)
    expect(screen.getByText('公示还没有结束，结束后才能办结这一环节。')).toBeVisible()
  })

  test('only the last step decides, and only who was urged answers', () => {
    const last = step({ id: 'decide', mine: true })
    const waits = urge({ stepId: 'decide', mine: true })
    const view = caseView({ steps: [step(), last], actions: may('decide'), urges: [waits] })
    expect(offeredWork(view, last, 'steps').map(({ act }) => act)).toEqual([
      'decide',
      'report-back'
    ])
    expect(offeredWork(view, step(), 'steps')).toEqual([])
    expect(urgeToAnswer(view, step())).toBeUndefined()
  })
})

describe('before an act', () => {
  const shared = {
    name: '交办',
    problem: null,
    wide: true,
    busy: false,
    grounds: [],
    days: [day('2026-12-01'), day('2026-12-02')],
    onSubmit: nothing,
    onClose: nothing
  }

  test('the one with the least to do is chosen, another is one tap away', () => {
    const onFill = jest.fn()
    const handler = { departmentName: null, open: 2, overdue: 0, me: false }
    const handlers = [
      { ...handler, id: 'li', name: '李强' },
      { ...handler, id: 'wang', name: '王建', open: 5, overdue: 1 }
    ]
    const form = { ...emptyWorkForm, handlerId: 'li' }
    render(<WorkDialog {...shared} work="assign" form={form} handlers={handlers} onFill={onFill} />)
    expect(screen.getByRole('radio', { name: /李强/ })).toHaveAttribute('aria-checked', 'true')
    fireEvent.click(screen.getByText('各部门都能办 · 手上 5 · 超期 1'))
    expect(onFill).toHaveBeenCalledWith({ handlerId: 'wang' })
  })

  test('an urge has its day for the answer', () => {
    const onFill = jest.fn()
    const form = { ...emptyWorkForm, text: '请答复', answerBy: day('2026-12-02') }
    render(
      <WorkDialog {...shared} name="督办" work="urge" form={form} handlers={null} onFill={onFill} />
    )
    fireEvent.click(screen.getByText('12月1日（周二）'))
    expect(onFill).toHaveBeenCalledWith({ answerBy: '2026-12-01' })
  })
})

test('an urge without an answer says so; an answer is read below it', () => {
  const waits = urge({ id: 'u1', note: '请今天答复', reason: 'overdue', by: null })
  const answered = urge({ id: 'u2', note: '请说明', answer: '明天办完' })
  render(<UrgeList urges={[waits, answered]} />)
  expect(screen.getByText('还没有反馈')).toBeVisible()
  expect(screen.getByText('反馈：明天办完')).toBeVisible()
  expect(screen.getByText(/超期自动督办 · 系统/)).toBeVisible()
})
