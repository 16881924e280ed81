import {
  ticketActions,
  ticketStatuses,
  ticketTransition,
  ticketTransitions,
  type TicketStatus
} from '@/domain/hall/ticket'
import { ticketActionsAt, ticketObstacle, type AtCounter } from '@/domain/hall/available'

test('every state of a ticket can be reached from waiting', () => {
  const reached = new Set<TicketStatus>(['waiting'])
  for (const from of reached) {
    for (const row of ticketTransitions) if (row.from === from) reached.add(row.to)
  }
  expect([...reached].sort()).toEqual([...ticketStatuses].sort())
})

test('served and left are final; whoever was passed over may come back', () => {
  const left = new Set(ticketTransitions.map(({ from }) => from))
  expect(ticketStatuses.filter((status) => !left.has(status))).toEqual(['served', 'left'])
  const missed = ticketTransitions.filter(({ from }) => from === 'missed')
  expect(missed.map(({ action }) => action)).toEqual(['return'])
})

test('no two rows have the same state and action, and every row has a rule and somebody', () => {
  const keys = ticketTransitions.map(({ from, action }) => `${from} ${action}`)
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  for (const row of ticketTransitions) {
    expect(ticketTransition(row.from, row.action)).toBe(row)
    expect(row.by.length).toBeGreaterThan(0)
    expect(row.rule).toMatch(/^HALL-(order|calls)$/)
  }
  expect(new Set(ticketTransitions.map(({ action }) => action)).size).toBe(ticketActions.length)
  expect(ticketTransition('served', 'call')).toBeNull()
})

test('every ticket of a day that is over ends, whatever state it is in', () => {
  for (const status of ticketStatuses) {
    const over = ['served', 'left', 'missed'].includes(status)
    expect(ticketTransition(status, 'end-day') !== null).toBe(!over)
  }
})

const counter: AtCounter = { counterId: 'counter-1', paused: false, busy: false, callLimit: 3 }
const waiting = { status: 'waiting', counterId: null, calls: 0 } as const
const called = { status: 'called', counterId: 'counter-1', calls: 1 } as const

describe('from a counter', () => {
  test.each([
    ['it is not open', { counterId: null }, 'counter-closed'],
    ['it pauses', { paused: true }, 'counter-closed'],
    ['somebody stands there', { busy: true }, 'ticket-in-hand'],
    ['it is free', {}, null]
  ])('somebody is called or not: %s', (_when, at, stands) => {
    expect(ticketObstacle(waiting, 'call', { ...counter, ...at })).toBe(stands)
  })

  test('nobody acts on whom a colleague serves', () => {
    const other = { ...called, counterId: 'counter-2' }
    expect(ticketActionsAt(other, counter)).toEqual([])
    expect(ticketObstacle(other, 'serve', counter)).toBe('other-counter')
  })

  test('HALL-calls a number is passed over only after it was called three times', () => {
    expect(ticketActionsAt(called, counter)).toEqual(['recall', 'serve', 'leave'])
    const often = { ...called, calls: 3 }
    expect(ticketActionsAt(often, counter)).toEqual(['recall', 'serve', 'pass-over', 'leave'])
  })
})
