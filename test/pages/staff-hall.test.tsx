import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import StaffHall from '@/pages/staff/hall/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { lastAsked } from '../environment/taro'
import { caseView, item } from '../make-case'
import { deskTicket, hallDesk, today, type Desk, type DeskTicket } from '../make-hall'
import { me } from '../make-rows'

const text = words.hall.counter
const photo = item({ name: '一寸照片', state: 'missing' })
const CASE = '0198c000-0000-7000-8000-000000000001'

const first = deskTicket('B012', { serviceName: '居住证首次申领', kind: 'booked' })
const second = deskTicket('A031', { priority: true, places: 2, waitedMinutes: 0 })
const queue: Desk['queue'] = [
  { ticket: first, why: 'booked' },
  { ticket: second, why: 'walk-in' }
]
const called: DeskTicket = {
  ...first,
  status: 'called',
  caseId: CASE,
  calls: 1,
  counterId: 'counter-1',
  counterName: '1号窗口 · 综合',
  calledAt: today('09:39'),
  actions: ['recall', 'serve', 'leave']
}
const serving: DeskTicket = {
  ...called,
  status: 'serving',
  servedMinutes: 6,
  actions: ['finish', 'finish-to-collect', 'hold', 'transfer']
}

/** A cloud whose desk each act changes into the next one. */
function cloudWith(desks: Desk[], more: Parameters<typeof cloudAnswers>[0] = {}) {
  let at = 0
  const next = () => {
    at = Math.min(desks.length - 1, at + 1)
    return answered({ ticket: desks[at]!.inHand ?? called })
  }
  cloudAnswers({
    'person.me': () => answered(me({ roles: ['clerk'] })),
    'hall.desk': () => answered(desks[at]!),
    'case.show': () => answered(caseView({ id: CASE, readiness: 'missing', items: [photo] })),
    'ticket.call-next': next,
    'ticket.call': next,
    'ticket.serve': next,
    'ticket.recall': next,
    'ticket.finish': next,
    'ticket.transfer': next,
    'ticket.return': next,
    ...more
  })
}

const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more })
const dialog = async () => within(await screen.findByRole('dialog'))

describe('on a phone', () => {
  test('a counter is chosen first; a colleague’s can not be', async () => {
    const opened = jest.fn()
    cloudWith([hallDesk({ shift: null }), hallDesk()], {
      'hall.open-counter': (input) => {
        opened(input)
        return answered(hallDesk().shift!)
      }
    })
    render(<StaffHall />)
    const choice = await screen.findByRole('radiogroup', { name: text.shift.choose })
    const [, taken, free] = within(choice).getAllByRole('radio')
    expect(taken).toHaveAttribute('aria-disabled', 'true')
    fireEvent.click(free!)
    fireEvent.click(screen.getByRole('button', { name: text.shift.open }))
    await waitFor(() => expect(opened).toHaveBeenCalledTimes(1))
    expect(opened.mock.calls[0]).toMatchObject([{ counterId: 'counter-3', lane: 'general' }])
  })

  test('HALL-order the queue says in which order, why, and how long somebody waits', async () => {
    cloudWith([hallDesk({ queue })])
    render(<StaffHall />)
    const lines = await screen.findAllByRole('option')
    expect(lines.map((line) => line.textContent)).toEqual([
      'B012居住证首次申领预约到时间 · 等 10 分钟',
      'A031没说办什么优先2 人现场取号 · 刚到'
    ])
  })

  test('the next one is called within the thumb’s reach, and stands there large', async () => {
    cloudWith([hallDesk({ queue }), hallDesk({ inHand: called, queue: [] })])
    render(<StaffHall />)
    fireEvent.click(await screen.findByRole('button', { name: text.act('call-next') }))
    expect(await screen.findByRole('heading', { name: '手上的号 B012' })).toBeVisible()
    expect(screen.getByText(text.done('call-next', 'B012'))).toBeVisible()
    expect(await screen.findByText(text.papers.missing(['一寸照片']))).toBeVisible()
  })

  test('with nobody waiting it says so, and nothing can be called', async () => {
    cloudWith([hallDesk()])
    render(<StaffHall />)
    expect(await screen.findByText(text.nobody)).toBeVisible()
    expect(screen.queryByRole('button', { name: text.act('call-next') })).toBeNull()
  })

  test('whoever was passed over comes back with one tap', async () => {
    const missed = deskTicket('B009', { status: 'missed', actions: ['return'] })
    cloudWith([hallDesk({ missed: [missed] })])
    render(<StaffHall />)
    fireEvent.click(await screen.findByText(text.act('return')))
    await waitFor(() => expect(inputsOf('ticket.return')).toMatchObject([{ ticketId: missed.id }]))
  })

  test('ZJ-12 whoever has come gets a number, without saying who they are', async () => {
    const paper = {
      number: 'A032',
      officeName: '球川镇便民服务中心',
      laneName: '',
      serviceName: null,
      issuedAt: today('09:40'),
      places: 3,
      priority: true,
      before: 2,
      wait: null,
      qr: 'suozi:ticket:x'
    }
    cloudWith([hallDesk()], {
      'ticket.issue': () => answered({ ticket: deskTicket('A032'), paper })
    })
    render(<StaffHall />)
    fireEvent.click(await screen.findByText(text.issue.open))
    const open = await dialog()
    fireEvent.click(open.getByRole('checkbox', { name: text.issue.priority }))
    fireEvent.click(open.getByRole('radio', { name: '3 人' }))
    fireEvent.click(open.getByRole('button', { name: text.issue.go }))
    const ticket = within(await screen.findByRole('group', { name: words.hall.paper.label }))
    expect(ticket.getByText('A032')).toBeVisible()
    expect(ticket.getByText('优先 · 3 人')).toBeVisible()
    expect(ticket.getByText('前面还有 2 位')).toBeVisible()
    expect(ticket.getByText(words.hall.paper.wait(null))).toBeVisible()
    expect(ticket.getByText(words.hall.paper.passed)).toBeVisible()
    expect(inputsOf('ticket.issue')).toMatchObject([{ priority: true, places: 3 }])
  })
})

describe('on a desk’s screen', () => {
  const before = process.env.TARO_ENV
  beforeAll(() => {
    process.env.TARO_ENV = 'h5'
  })
  afterAll(() => {
    process.env.TARO_ENV = before
  })
  beforeEach(() => {
    Element.prototype.scrollIntoView = jest.fn()
  })

  test('Enter calls, receives and finishes: three keys a visit', async () => {
    cloudWith([
      hallDesk({ queue }),
      hallDesk({ inHand: called }),
      hallDesk({ inHand: serving }),
      hallDesk({ servedToday: 5 })
    ])
    render(<StaffHall />)
    await screen.findByText(text.act('call-next'))
    press('Enter')
    await screen.findByText(text.hand.called)
    press('Enter')
    await screen.findByText(text.hand.serving(6))
    press('Enter')
    expect(await screen.findByText(text.hand.none)).toBeVisible()
    expect(inputsOf('ticket.serve')).toMatchObject([{ ticketId: called.id }])
    expect(inputsOf('ticket.finish')).toMatchObject([{ ticketId: called.id, collect: false }])
  })

  test('a digit chooses the counter, Enter opens it; without one the first that is free', async () => {
    cloudWith([hallDesk({ shift: null }), hallDesk()], {
      'hall.open-counter': () => answered(hallDesk().shift!)
    })
    render(<StaffHall />)
    await screen.findByText(text.shift.choose)
    press('Enter')
    await waitFor(() =>
      expect(inputsOf('hall.open-counter')).toMatchObject([{ counterId: 'counter-3' }])
    )
    press('2')
    press('Enter')
    await waitFor(() => expect(inputsOf('hall.open-counter')).toHaveLength(2))
    expect(inputsOf('hall.open-counter')[1]).toMatchObject({ counterId: 'counter-3' })
  })

  test('HALL-calls passing over waits until the number was called often enough', async () => {
    cloudWith([hallDesk({ inHand: called }), hallDesk({ inHand: { ...called, calls: 2 } })])
    render(<StaffHall />)
    expect(await screen.findByText(text.callsLeft(1, 3))).toBeVisible()
    press('p')
    expect(inputsOf('ticket.pass-over')).toEqual([])
    press('r')
    expect(await screen.findByText(text.callsLeft(2, 3))).toBeVisible()
  })

  test('one key finishes to collect, one opens the case on the desk', async () => {
    cloudWith([hallDesk({ inHand: serving })])
    render(<StaffHall />)
    await screen.findByText(text.hand.serving(6))
    press('o')
    expect(lastAsked('redirectTo')).toEqual({ url: `/pages/staff/desk/index?case=${CASE}` })
    press('c')
    await waitFor(() =>
      expect(inputsOf('ticket.finish')).toMatchObject([{ ticketId: serving.id, collect: true }])
    )
  })

  test('HALL-order calling out of the order asks for a written reason', async () => {
    cloudWith([hallDesk({ queue }), hallDesk({ inHand: called })])
    render(<StaffHall />)
    await screen.findByText('A031')
    press('ArrowDown')
    press('ArrowDown')
    press('Enter')
    const open = await dialog()
    press('Enter', { ctrlKey: true })
    expect(open.getByText(text.reason.problem)).toBeInTheDocument()
    expect(inputsOf('ticket.call')).toEqual([])
    fireEvent.change(open.getByRole('textbox'), { target: { value: '身体不舒服' } })
    press('Enter', { ctrlKey: true })
    await waitFor(() =>
      expect(inputsOf('ticket.call')).toMatchObject([{ ticketId: second.id, reason: '身体不舒服' }])
    )
  })

  test('whoever is sent on goes to a counter that is open, chosen with the arrows', async () => {
    cloudWith([hallDesk({ inHand: serving }), hallDesk()])
    render(<StaffHall />)
    await screen.findByText(text.hand.serving(6))
    press('t')
    await dialog()
    press('ArrowDown')
    press('Enter')
    await waitFor(() =>
      expect(inputsOf('ticket.transfer')).toMatchObject([{ counterId: 'counter-2' }])
    )
  })

  test('what a colleague has called meanwhile is told, and the queue shown anew', async () => {
    cloudWith([hallDesk({ queue })], { 'ticket.call-next': () => refused('conflict') })
    render(<StaffHall />)
    await screen.findByText(text.act('call-next'))
    press('n')
    expect(await screen.findByText(words.failure.codes.conflict.title)).toBeVisible()
    await waitFor(() => expect(inputsOf('hall.desk').length).toBeGreaterThan(1))
  })
})
