import fc from 'fast-check'
import {
  afterCall,
  nextTicket,
  noCalls,
  queueReason,
  withoutCalled,
  type QueuedTicket
} from '@/domain/hall/queue'
import { addMinutes } from '@/domain/time/instant'
import { booked, clock, rules, walkIn } from './make-queue'

const START = clock('08:30')

/** Somebody who comes after so many minutes: booked for some half hour, or not; or back again. */
const anyone = fc.record({
  after: fc.integer({ min: 0, max: 240 }),
  slot: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
  priority: fc.boolean(),
  back: fc.option(fc.constantFrom('collect', 'hold', 'passed-over'), { nil: null, freq: 4 })
})
const crowd = fc.array(anyone, { minLength: 1, maxLength: 25 })

type Somebody = typeof anyone extends fc.Arbitrary<infer T> ? T : never

function ticketOf(one: Somebody, i: number): QueuedTicket {
  const at = addMinutes(START, one.after)
  const id = String(i).padStart(3, '0')
  const part = {
    issuedAt: at,
    queuedAt: at,
    priority: one.priority,
    back: one.back,
    behind: one.back === 'passed-over' ? rules.returnBehind : 0
  } as const
  if (one.slot === null) return walkIn(id, '08:30', part)
  const from = addMinutes(START, one.slot * 30)
  return { ...booked(id, '08:30', '08:30', part), slot: { from, to: addMinutes(from, 30) } }
}

interface Call {
  readonly called: QueuedTicket
  readonly others: readonly QueuedTicket[]
  readonly minute: number
}

/** A morning at one counter: everybody comes in their minute, one is called every five. */
function play(people: readonly Somebody[]): Call[] {
  const coming = people.map(ticketOf).sort((a, b) => a.queuedAt - b.queuedAt)
  const calls: Call[] = []
  let waiting: QueuedTicket[] = []
  let last = noCalls
  for (let minute = 0; coming.length + waiting.length > 0; minute += 5) {
    const now = addMinutes(START, minute)
    while (coming[0] && coming[0].queuedAt <= now) waiting.push(coming.shift()!)
    const called = nextTicket(waiting, now, rules, last)
    expect(called === undefined).toBe(waiting.length === 0)
    if (!called) continue
    last = afterCall(last, called, rules)
    waiting = withoutCalled(waiting, called)
    calls.push({ called, others: [...waiting], minute })
  }
  return calls
}

test('HALL-order everybody who comes is called, once', () => {
  fc.assert(
    fc.property(crowd, (people) => {
      const ids = play(people).map(({ called }) => called.id)
      expect([...ids].sort()).toEqual(people.map((_, i) => String(i).padStart(3, '0')))
    })
  )
})

test('HALL-order the same queue at the same moment has the same next one, however it is listed', () => {
  fc.assert(
    fc.property(crowd, fc.integer({ min: 0, max: 300 }), (people, minute) => {
      const tickets = people.map(ticketOf)
      const now = addMinutes(START, minute)
      const next = nextTicket(tickets, now, rules, noCalls)
      expect(nextTicket([...tickets].reverse(), now, rules, noCalls)?.id).toBe(next?.id)
    })
  )
})

test('HALL-order nobody is overtaken by somebody of their own kind, elders and the rule aside', () => {
  fc.assert(
    fc.property(crowd, (people) => {
      for (const { called, others, minute } of play(people)) {
        const now = addMinutes(START, minute)
        const why = queueReason(called, now, rules)
        for (const other of others) {
          if (other.back !== null || other.priority !== called.priority) continue
          const same = queueReason(other, now, rules)
          if (isWalkIn(why) && isWalkIn(same)) {
            expect(called.queuedAt).toBeLessThanOrEqual(other.queuedAt)
          }
          if (why === 'booked' && same === 'booked') {
            expect(called.slot!.from).toBeLessThanOrEqual(other.slot!.from)
          }
          // Nobody whose slot is still to come goes before anybody who could go now.
          if (why === 'booked-early') expect(same).toBe('booked-early')
        }
      }
    })
  )
})

test('HALL-order a walk-in waits for no more calls than the rule allows, whoever comes meanwhile', () => {
  fc.assert(
    fc.property(crowd, (people) => {
      const calls = play(people)
      const { bookedPerWalkIn: b, priorityInARow: p } = rules
      for (const [at, { called }] of calls.entries()) {
        if (called.back !== null || called.slot !== null) continue
        const since = calls.findIndex((c) => addMinutes(START, c.minute) >= called.queuedAt)
        const before = calls
          .slice(since, at)
          .filter((c) => c.called.back === null && c.called.slot === null)
          .filter((c) => c.called.queuedAt <= called.queuedAt && !c.called.priority)
        // Each turn of a walk-in that is no elder comes after at most p elders, each turn of a
        // walk-in after at most b who booked, each turn of anybody after at most one who is back.
        expect(at - since).toBeLessThanOrEqual((before.length + 1) * (p + 1) * (b + 1) * 2)
      }
    })
  )
})

test('HALL-order never two who came back in a row while others could be called', () => {
  fc.assert(
    fc.property(crowd, (people) => {
      const calls = play(people)
      for (const [i, { called, minute, others }] of calls.entries()) {
        const before = calls[i - 1]
        if (!before?.called.back || called.back === null) continue
        const now = addMinutes(START, minute)
        const ready = others.filter((o) => !['booked-early'].includes(queueReason(o, now, rules)))
        expect(ready.filter((o) => o.back === null)).toEqual([])
      }
    })
  )
})

function isWalkIn(why: string): boolean {
  return why === 'walk-in' || why === 'late'
}
