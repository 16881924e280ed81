import {
  afterCall,
  nextTicket,
  noCalls,
  queueReason,
  withoutCalled,
  type LastCalls,
  type QueuedTicket
} from '@/domain/hall/queue'
import { queueOrder } from '@/domain/hall/wait'
import { booked, clock, rules, walkIn } from './make-queue'

/** The ids in the order in which they are called, all at this moment. */
function order(tickets: readonly QueuedTicket[], time = '10:00', last: LastCalls = noCalls) {
  return queueOrder(tickets, clock(time), rules, last, 0).map(({ ticket }) => ticket.id)
}

describe('HALL-order', () => {
  test('HALL-order walk-ins are called as they came', () => {
    expect(order([walkIn('c', '09:50'), walkIn('a', '09:10'), walkIn('b', '09:30')])).toEqual([
      'a',
      'b',
      'c'
    ])
  })

  test('HALL-order of two who came at one moment the lower number is called first', () => {
    const numbers = ['A1000', 'A999', 'A021'].map((n) => walkIn(n, '09:00'))
    expect(order(numbers)).toEqual(['A021', 'A999', 'A1000'])
  })

  test('HALL-order who booked goes when the slot begins, the earlier slot first, then who came first', () => {
    const tickets = [
      booked('late slot', '10:00', '09:30'),
      booked('came second', '09:30', '09:29'),
      booked('came first', '09:30', '09:20')
    ]
    expect(order(tickets)).toEqual(['came first', 'came second', 'late slot'])
  })

  test('HALL-order a slot has begun five minutes before its start, and no sooner', () => {
    const tickets = [booked('b', '10:30', '09:00'), walkIn('a', '09:50')]
    expect(nextTicket(tickets, clock('10:24'), rules, noCalls)?.id).toBe('a')
    expect(nextTicket(tickets, clock('10:25'), rules, noCalls)?.id).toBe('b')
  })

  test('HALL-order who comes before their slot is called at once where nobody else waits', () => {
    const [early] = [booked('b', '11:00', '09:00')]
    expect(nextTicket([early], clock('10:00'), rules, noCalls)).toBe(early)
    expect(queueReason(early, clock('10:00'), rules)).toBe('booked-early')
  })

  test('HALL-order after two who booked one walk-in is called, so that nobody waits for ever', () => {
    const many = ['1', '2', '3', '4', '5'].map((n) => booked(`b${n}`, '09:30', `09:2${n}`))
    const tickets = [...many, walkIn('a1', '09:00'), walkIn('a2', '09:01')]
    expect(order(tickets)).toEqual(['b1', 'b2', 'a1', 'b3', 'b4', 'a2', 'b5'])
  })

  test('HALL-order more than fifteen minutes after the slot one queues as a walk-in', () => {
    const inTime = booked('in time', '09:00', '09:45')
    const late = booked('late', '09:00', '09:46')
    expect(order([late, inTime, walkIn('a', '09:40')])).toEqual(['in time', 'a', 'late'])
    expect(queueReason(late, clock('10:00'), rules)).toBe('late')
    expect(queueReason(inTime, clock('10:00'), rules)).toBe('booked')
  })

  test('HALL-order who came in time and has waited since is not late', () => {
    const waiting = booked('b', '09:00', '08:55')
    expect(queueReason(waiting, clock('11:00'), rules)).toBe('booked')
  })

  test('HALL-order elders and disabled people go before others of their kind, at most two in a row', () => {
    const elder = { priority: true }
    const tickets = [
      walkIn('a1', '09:00'),
      walkIn('a2', '09:01'),
      ...['1', '2', '3'].map((n) => walkIn(`e${n}`, `09:3${n}`, elder))
    ]
    expect(order(tickets)).toEqual(['e1', 'e2', 'a1', 'e3', 'a2'])
    const slots = [booked('b1', '09:30', '09:20'), booked('e', '09:30', '09:29', elder)]
    expect(order([...slots, walkIn('walk-in elder', '08:00', elder)])).toEqual([
      'e',
      'b1',
      'walk-in elder'
    ])
  })

  test('HALL-order who comes back to collect or was put aside is next, but never two in a row', () => {
    const tickets = [
      walkIn('a1', '09:00'),
      walkIn('back 1', '09:50', { back: 'collect' }),
      walkIn('back 2', '09:51', { back: 'hold' }),
      booked('b1', '09:30', '09:20')
    ]
    expect(order(tickets)).toEqual(['back 1', 'b1', 'back 2', 'a1'])
  })

  test('HALL-order who was passed over and is here now comes in behind two others', () => {
    const back = walkIn('back', '09:58', { back: 'passed-over', behind: 2 })
    const others = [walkIn('a1', '09:00'), walkIn('a2', '09:01'), walkIn('a3', '09:02')]
    expect(order([back, ...others])).toEqual(['a1', 'a2', 'back', 'a3'])
    expect(order([back, others[0]!])).toEqual(['a1', 'back'])
    expect(order([back])).toEqual(['back'])
  })

  test('HALL-order what was called last is remembered by its kind', () => {
    const one = afterCall(noCalls, booked('b', '09:30', '09:20', { priority: true }), rules)
    expect(one).toEqual({ back: false, booked: 1, priority: { booked: 1, 'walk-in': 0 } })
    const two = afterCall(one, walkIn('x', '09:40', { back: 'hold' }), rules)
    expect(two).toEqual({ ...one, back: true })
    expect(afterCall(two, walkIn('a', '09:00'), rules)).toEqual({
      back: false,
      booked: 0,
      priority: { booked: 1, 'walk-in': 0 }
    })
  })

  test('HALL-order nobody is called where nobody waits', () => {
    const nobody: QueuedTicket[] = []
    expect(nextTicket(nobody, clock('10:00'), rules, noCalls)).toBeUndefined()
    expect(withoutCalled([walkIn('a', '09:00')], walkIn('a', '09:00'))).toEqual([])
  })

  test('HALL-order on the display the slot that begins meanwhile is in its place', () => {
    const tickets = [
      booked('b', '10:15', '09:00'),
      ...['1', '2', '3', '4'].map((n) => walkIn(`a${n}`, `09:0${n}`))
    ]
    const shown = queueOrder(tickets, clock('10:00'), rules, noCalls, 5)
    expect(shown.map(({ ticket, why }) => [ticket.id, why])).toEqual([
      ['a1', 'walk-in'],
      ['a2', 'walk-in'],
      ['b', 'booked'],
      ['a3', 'walk-in'],
      ['a4', 'walk-in']
    ])
  })
})
