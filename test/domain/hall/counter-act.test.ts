import { actBack, counterActs, mainCounterAct } from '@/domain/hall/counter-act'
import { ticketStatuses, ticketTransition, ticketTransitions } from '@/domain/hall/ticket'

test('a counter offers every act that the table leaves to a clerk, and calling the next', () => {
  const ofClerk = ticketTransitions.filter(({ by }) => by.includes('clerk'))
  const offered = new Set<string>(counterActs)
  expect(ofClerk.map(({ action }) => action).filter((action) => !offered.has(action))).toEqual([])
  expect(offered.has('call-next')).toBe(true)
})

test('the main act, and the act that brings somebody back, are rows of the table', () => {
  for (const status of ticketStatuses) {
    for (const act of [mainCounterAct(status), actBack(status)]) {
      if (!act || act === 'call-next') continue
      expect([status, act, ticketTransition(status, act)]).not.toContain(null)
    }
  }
  expect(mainCounterAct(null)).toBe('call-next')
})
