import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import Arrive from '@/pages/hall/arrive/index'
import LiveTicket from '@/pages/hall/ticket/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { asked, lastAsked, parameters } from '../environment/taro'
import { liveTicket, today } from '../make-hall'
import { booking } from '../make-rows'

const text = words.hall.ticket

function ticketIs(part: Parameters<typeof liveTicket>[0] = {}) {
  const ticket = liveTicket(part)
  parameters.id = ticket.id
  cloudAnswers({ 'ticket.show': () => answered(ticket) })
}

describe('my number', () => {
  test('HALL-wait says how many are before it, and an honest range', async () => {
    ticketIs()
    render(<LiveTicket />)
    expect(await screen.findByText('前面还有 3 位')).toBeVisible()
    expect(screen.getByText('大约还要等 12–30 分钟')).toBeVisible()
    expect(screen.getByText(text.honest)).toBeVisible()
  })

  test('HALL-wait promises nothing while no counter is open', async () => {
    ticketIs({ wait: null, before: 0 })
    render(<LiveTicket />)
    expect(await screen.findByText('下一个就是你')).toBeVisible()
    expect(screen.getByText(text.unknown)).toBeVisible()
  })

  test('once it is called, where to go is the largest, and how often it was called', async () => {
    ticketIs({
      status: 'called',
      before: null,
      wait: null,
      counterName: '3号窗口 · 社保医保',
      calls: 2,
      calledAt: today('09:40')
    })
    render(<LiveTicket />)
    expect(await screen.findByText('3号窗口')).toBeVisible()
    expect(screen.getByText('这是第 2 次叫你，叫满 3 次会过号')).toBeVisible()
  })

  test('HALL-calls whoever was passed over reads what to do', async () => {
    ticketIs({ status: 'missed', before: null, wait: null })
    render(<LiveTicket />)
    expect(await screen.findByText(text.text('missed'))).toBeVisible()
  })

  test('HALL-order the rule is there for whoever wonders', async () => {
    ticketIs()
    render(<LiveTicket />)
    fireEvent.click(await screen.findByText(words.hall.rule.title))
    for (const line of words.hall.rule.lines) expect(screen.getByText(line)).toBeVisible()
  })

  test('whoever has it by its QR alone can not give it up', async () => {
    ticketIs()
    render(<LiveTicket />)
    await screen.findByText('B012')
    expect(screen.queryByText(text.leave)).toBeNull()
    expect(inputsOf('ticket.mine')).toEqual([])
  })
})

describe('inside WeChat', () => {
  const before = process.env.TARO_ENV
  beforeAll(() => {
    process.env.TARO_ENV = 'weapp'
  })
  afterAll(() => {
    process.env.TARO_ENV = before
  })

  test('whose it is gives it up, after being asked once more', async () => {
    const ticket = liveTicket()
    parameters.id = ticket.id
    cloudAnswers({
      'ticket.show': () => answered(ticket),
      'ticket.mine': () => answered({ tickets: [ticket] }),
      'ticket.leave': () => answered({ number: ticket.number })
    })
    render(<LiveTicket />)
    fireEvent.click(await screen.findByText(text.leave))
    fireEvent.click(await screen.findByText(text.leaveYes))
    await waitFor(() => expect(inputsOf('ticket.leave')).toMatchObject([{ ticketId: ticket.id }]))
  })

  test('the phone is felt when the number is called, once a call', async () => {
    jest.useFakeTimers()
    const ticket = liveTicket()
    parameters.id = ticket.id
    let shown = ticket
    cloudAnswers({ 'ticket.show': () => answered(shown) })
    render(<LiveTicket />)
    expect(await screen.findByText('前面还有 3 位')).toBeVisible()
    const felt = () => asked.filter(({ call }) => call === 'vibrateLong').length
    expect(felt()).toBe(0)
    const called = { status: 'called', before: null, wait: null, calls: 1 } as const
    shown = { ...ticket, ...called, counterName: '2号窗口', calledAt: today('09:41') }
    await jest.advanceTimersByTimeAsync(31_000)
    expect(await screen.findByText('2号窗口')).toBeVisible()
    expect(felt()).toBe(1)
    jest.useRealTimers()
  })
})

describe('checking in by oneself', () => {
  const qr = 'suozi:office:qiuchuan:0123456789abcdef'

  test('the link of the hall’s screen leads to my number', async () => {
    parameters.code = qr
    const mine = booking({ status: 'booked' })
    cloudAnswers({
      'booking.list': () => answered({ bookings: [booking({ status: 'served' }), mine] }),
      'booking.arrive': () => answered({ bookingId: mine.id, ticketId: 'ticket-1', number: 'B012' })
    })
    render(<Arrive />)
    fireEvent.click(await screen.findByRole('button', { name: text.arrive.go }))
    await waitFor(() =>
      expect(lastAsked('redirectTo')).toEqual({ url: '/pages/hall/ticket/index?id=ticket-1' })
    )
    expect(inputsOf('booking.arrive')).toMatchObject([{ bookingId: mine.id, officeCode: qr }])
  })

  test('a code whose time is over is told in words', async () => {
    parameters.code = qr
    cloudAnswers({
      'booking.list': () => answered({ bookings: [booking({ status: 'booked' })] }),
      'booking.arrive': () => refused('door-code', { field: 'officeCode' })
    })
    render(<Arrive />)
    fireEvent.click(await screen.findByRole('button', { name: text.arrive.go }))
    expect(await screen.findByText(words.failure.codes['door-code'].title)).toBeVisible()
  })

  test('without a booking of today it says what to do instead', async () => {
    parameters.code = qr
    cloudAnswers({ 'booking.list': () => answered({ bookings: [] }) })
    render(<Arrive />)
    expect(await screen.findByText(text.arrive.noneText)).toBeVisible()
  })
})
