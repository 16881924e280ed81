import fc from 'fast-check'
import { lanes, noticeGroups, told, type Told } from '@/domain/notice/kinds'
import { lastMoment } from '@/domain/notice/last-moment'
import type { NoticeContent } from '@/domain/notice/notice'
import { phoneChannels, type PhoneChannel } from '@/domain/notice/outbox'
import { leavesInbox, route, type Addressee } from '@/domain/notice/route'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'

const at = (date: string, time: string) => instantAt(dateString(date), minutes(time))
const now = at('2026-11-24', '10:00')
const quiet = { from: minutes('22:00'), to: minutes('07:00') }
const everything: Addressee = { open: ['phone', 'sms', 'errand'], muted: [], quiet }
const message = (row: Told, tried: PhoneChannel[] = []) => ({ told: row, lastMoment: null, tried })
const by = (channel: PhoneChannel) => ({ is: 'by', channel })

test('a correction goes to the phone, then by SMS, then by a grid worker', () => {
  const asked = told['correction-asked']
  const routes = [[], ['phone'], ['phone', 'sms']].map((tried) =>
    route(message(asked, tried as PhoneChannel[]), everything, now)
  )
  expect(routes).toEqual([by('phone'), by('sms'), by('errand')])
  const all = message(asked, ['phone', 'sms', 'errand'])
  expect(route(all, everything, now)).toEqual({ is: 'keep', why: 'no-way' })
})

test('what need not reach anybody goes to the phone or stays in the inbox', () => {
  const step = message(told.accepted)
  expect(route(step, everything, now)).toEqual(by('phone'))
  const noCredit = { ...everything, open: ['sms', 'errand'] as const }
  expect(route(step, noCredit, now)).toEqual({ is: 'keep', why: 'no-way' })
})

test('a group that is switched off stays in the inbox', () => {
  const muted = { ...everything, muted: ['result'] as const }
  expect(route(message(told.decided), muted, now)).toEqual({ is: 'keep', why: 'muted' })
  expect(route(message(told['correction-asked']), muted, now)).toEqual(by('phone'))
})

test('in the quiet hours everything waits but what is of no use in the morning', () => {
  const late = at('2026-11-24', '22:30')
  const morning = { is: 'wait', until: at('2026-11-25', '07:00') }
  expect(route(message(told.decided), everything, late)).toEqual(morning)
  expect(route(message(told['correction-asked']), everything, late)).toEqual(morning)
  expect(route(message(told['waitlist-offer']), everything, late)).toEqual(by('phone'))
})

test('a grid worker is not kept from it by quiet hours: they choose the hour', () => {
  const noPhone = { ...everything, open: ['errand'] as const }
  const late = at('2026-11-24', '22:30')
  expect(route(message(told.decided), noPhone, late)).toEqual(by('errand'))
})

test('a reminder is of no use once the visit has begun, an offer once it has lapsed', () => {
  const visit = { serviceName: 'S', officeName: 'O', date: dateString('2026-11-25') }
  const reminder: NoticeContent = {
    kind: 'booking-tomorrow',
    ...visit,
    start: minutes('09:00'),
    missing: []
  }
  const until = lastMoment(reminder, now)!
  expect(until).toBe(at('2026-11-25', '09:00'))
  const asked = { ...message(told['booking-tomorrow']), lastMoment: until }
  expect(route(asked, everything, until)).toEqual({ is: 'keep', why: 'late' })
  expect(route(asked, everything, now)).toEqual(by('phone'))
  const [start, end] = [minutes('09:00'), minutes('09:30')]
  const offer: NoticeContent = { kind: 'waitlist-offer', ...visit, start, end, until: now }
  expect(lastMoment(offer, now)).toBe(now)
})

test('every kind for residents with a template or that must reach them leaves the inbox, no other does', () => {
  for (const row of Object.values(told)) {
    const wanted = row.to === 'resident' && (row.template !== null || row.mustReach)
    expect(leavesInbox(row)).toBe(wanted)
  }
})

test('no message ever takes a way that is closed or has failed, or wakes somebody', () => {
  const row: fc.Arbitrary<Told> = fc.record({
    to: fc.constant('resident' as const),
    group: fc.constantFrom(...noticeGroups),
    lane: fc.constantFrom(...lanes),
    template: fc.constantFrom('visit' as const, null),
    atNight: fc.boolean(),
    mustReach: fc.boolean()
  })
  const ways = fc.subarray([...phoneChannels])
  const muted = fc.subarray([...noticeGroups])
  const hour = fc.integer({ min: 0, max: 23 })
  fc.assert(
    fc.property(row, ways, ways, muted, hour, (row, tried, open, muted, hour) => {
      const time = `${String(hour).padStart(2, '0')}:00`
      const taken = route(message(row, tried), { open, muted, quiet }, at('2026-11-24', time))
      if (taken.is !== 'by') return
      expect(open).toContain(taken.channel)
      expect(tried).not.toContain(taken.channel)
      expect(muted).not.toContain(row.group)
      if (taken.channel !== 'phone') expect(row.mustReach).toBe(true)
      const asleep = (hour >= 22 || hour < 7) && !row.atNight
      if (taken.channel !== 'errand') expect(asleep).toBe(false)
    })
  )
})
