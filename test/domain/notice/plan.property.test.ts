import fc from 'fast-check'
import { bookingStatuses } from '@/domain/booking/status'
import { caseStatuses } from '@/domain/case/status'
import { deliveryWays } from '@/domain/errand/errand'
import { afterTap, messagesAhead, taps, type Matter } from '@/domain/notice/ahead'
import { noticeGroups, templates, type Template } from '@/domain/notice/kinds'
import { gainOf, MOST_ASKED, planAsk, REFUSAL_RESTS_MS, type Planning } from '@/domain/notice/plan'
import type { Standing } from '@/domain/notice/standing'
import { instant } from '@/domain/time/instant'

const now = instant(Date.UTC(2026, 10, 25, 2))

const matter: fc.Arbitrary<Matter> = fc.record({
  caseId: fc.constantFrom('one', 'two', 'three'),
  bundleId: fc.constantFrom(null, 'newborn'),
  status: fc.constantFrom(...caseStatuses),
  bookings: fc.uniqueArray(fc.constantFrom(...bookingStatuses), { maxLength: 2 }),
  comesAlong: fc.boolean(),
  delivery: fc.constantFrom(...deliveryWays),
  deferred: fc.boolean(),
  onTheSpot: fc.boolean()
})
const ahead = fc
  .record({
    matters: fc.uniqueArray(matter, { selector: ({ caseId }) => caseId, maxLength: 3 }),
    tap: fc.constantFrom(...taps),
    delivery: fc.option(fc.constantFrom(...deliveryWays), { nil: null })
  })
  .map(({ matters, ...act }) => messagesAhead(afterTap(matters, { ...act, caseId: 'one' })))

const standing = fc.record({
  template: fc.constantFrom(...templates),
  credits: fc.nat(3),
  always: fc.boolean(),
  refusedAt: fc.option(
    fc.integer({ min: 0, max: 60 }).map((days) => instant(now - days * 86_400_000)),
    { nil: null }
  ),
  blocked: fc.boolean()
})
const planning: fc.Arbitrary<Planning> = fc.record({
  ahead,
  standings: fc.uniqueArray(standing, { selector: ({ template }) => template }),
  muted: fc.subarray([...noticeGroups]),
  offered: fc.subarray([...templates]),
  wished: fc.boolean(),
  now: fc.constant(now)
})

test('nobody is asked for more than three, for one twice, or for one that is not to be had', () => {
  fc.assert(
    fc.property(planning, (given) => {
      const ask = planAsk(given)
      expect(ask.length).toBeLessThanOrEqual(MOST_ASKED)
      expect(new Set(ask).size).toBe(ask.length)
      expect(given.offered).toEqual(expect.arrayContaining([...ask]))
      for (const template of ask) expect(of(given, template)?.blocked ?? false).toBe(false)
    })
  )
})

test('no other three that may be asked for would cover more than those that are', () => {
  fc.assert(
    fc.property(planning, (given) => {
      const ask = planAsk(given)
      fc.pre(ask.length > 0)
      const silent = ask.every((one) => of(given, one)?.always === true)
      const mayBe = templates.filter(
        (one) => isOpen(given, one) && (!silent || of(given, one)?.always === true)
      )
      const best = Math.max(...threes(mayBe).map((three) => total(given, three)))
      expect(total(given, ask)).toBe(best)
    })
  )
})

test('each that is asked for has a message coming that no credit covers yet', () => {
  fc.assert(
    fc.property(planning, (given) => {
      for (const template of planAsk(given)) expect(gainOf(given, template)).toBeGreaterThan(0)
    })
  )
})

test('a no is respected for a month, unless the resident asks for messages themselves', () => {
  fc.assert(
    fc.property(planning, (given) => {
      for (const template of planAsk(given)) {
        const { refusedAt = null, always = false } = of(given, template) ?? {}
        const rests = refusedAt !== null && now - refusedAt < REFUSAL_RESTS_MS
        expect(rests && !always && !given.wished).toBe(false)
      }
    })
  )
})

test('who refuses everything is not asked a second time', () => {
  fc.assert(
    fc.property(planning, (asked) => {
      const given = { ...asked, wished: false }
      const first = planAsk(given)
      fc.pre(first.some((one) => of(given, one)?.always !== true))
      let standings = given.standings
      for (let turn = 0; turn < 4; turn += 1) {
        const ask = planAsk({ ...given, standings })
        standings = answered(standings, ask, { refusedAt: now, always: false })
      }
      expect(planAsk({ ...given, standings })).toEqual([])
    })
  )
})

test('who accepts is asked until everything worth a question is covered, and then no more', () => {
  fc.assert(
    fc.property(planning, (given) => {
      let standings = given.standings
      let asked = planAsk(given)
      for (let turn = 0; asked.length > 0; turn += 1) {
        expect(turn).toBeLessThanOrEqual(given.ahead.length)
        for (const template of asked) {
          const credits = (find(standings, template)?.credits ?? 0) + 1
          standings = answered(standings, [template], { credits })
        }
        asked = planAsk({ ...given, standings })
      }
      const left = templates.filter((one) => isOpen({ ...given, standings }, one))
      for (const one of left) expect(gainOf({ ...given, standings }, one)).toBeLessThan(40)
    })
  )
})

test('nobody is shown a question for what is worth little alone', () => {
  fc.assert(
    fc.property(planning, (asked) => {
      const given = { ...asked, wished: false }
      const shown = planAsk(given).filter((one) => of(given, one)?.always !== true)
      fc.pre(shown.length > 0)
      expect(Math.max(...shown.map((one) => gainOf(given, one)))).toBeGreaterThanOrEqual(40)
    })
  )
})

test('what a resident has switched off for the phone is not asked for', () => {
  fc.assert(
    fc.property(planning, (given) => {
      expect(planAsk({ ...given, muted: [...noticeGroups] })).toEqual([])
      expect(planAsk({ ...given, muted: ['documents'] })).not.toContain('correction')
    })
  )
})

function isOpen(given: Planning, template: Template): boolean {
  // Nothing else is offered and it is wished for: then it is asked for wherever it may be.
  const wished = given.wished || of(given, template)?.always === true
  const alone = { ...given, offered: [template], wished: given.wished }
  const rests = (of(given, template)?.refusedAt ?? 0) + REFUSAL_RESTS_MS > now
  if (!given.offered.includes(template) || (rests && !wished)) return false
  return planAsk({ ...alone, wished: true }).length > 0
}

function threes(from: readonly Template[]): Template[][] {
  const sets: Template[][] = [[]]
  for (const one of from) {
    for (const set of [...sets]) if (set.length < MOST_ASKED) sets.push([...set, one])
  }
  return sets
}

const total = (given: Planning, asked: readonly Template[]) =>
  asked.reduce((sum, template) => sum + gainOf(given, template), 0)

const find = (standings: readonly Standing[], template: Template) =>
  standings.find((one) => one.template === template)
const of = (given: Planning, template: Template) => find(given.standings, template)

function answered(
  standings: readonly Standing[],
  asked: readonly Template[],
  said: Partial<Standing>
): Standing[] {
  const known = asked.map((template) => ({
    ...{ template, credits: 0, always: false, refusedAt: null, blocked: false },
    ...find(standings, template),
    ...said
  }))
  return [...standings.filter(({ template }) => !asked.includes(template)), ...known]
}
