// An office closes for a typhoon: one of its two residents is moved and told, the other one has nowhere
// to go and is told so; and when the storm goes by, the day is open again.
import type { Page } from 'playwright-core'
import type { Output } from '@/contract/calls'
import { dateString, minutes } from '@/domain/time/date'
import { staffWords } from '@/words/staff'
import { dateWithWeekday, timeText } from '@/words/format'
import { ask } from './ask'
import { chain } from './chain'
import { placesLeft, prepare } from './neighbours'
import { setStage, TUESDAY } from './stage'
import { PERMIT, QIUCHUAN } from './visit'
import { beginning, find, openPath, press, see, tap, tapOnSheet, tapTo } from './walk'

const NEXT_DAY = '2026-12-02'
/** Only on this Tuesday, and for more people than the neighbours can take. */
const RARE = 'legal-aid'
const slot = { serviceId: PERMIT.id, date: TUESDAY, time: '09:30' }
const { closures, dialog } = staffWords.office
const day = (date: string) => dateWithWeekday(dateString(date))

const stage = setStage()
const then = chain()
let admin: Page
let moved: Output<'booking.show'>

beforeAll(async () => {
  const { host } = stage
  const token = await host.signIn('admin')
  const tuesday = { date: dateString(TUESDAY), lane: 'rare', staff: 2 }
  const hours = { from: minutes('08:30'), to: minutes('17:00') }
  const lane = { counters: [], duty: [] }
  await ask(
    host,
    'office-rules.change',
    {
      rules: {
        lanes: [
          { ...lane, id: 'general', name: '综合', services: 'all', minutes: 20, staff: 4 },
          { ...lane, id: 'rare', name: '公证', services: [RARE], minutes: 10, staff: 0 }
        ],
        exceptions: [{ ...tuesday, ...hours }]
      }
    },
    token
  )
  moved = await book('newcomer', PERMIT.id, 1)
  await book('parent', RARE, 4)
})

/** Somebody has booked the slot at 球川, for so many people. */
async function book(name: 'newcomer' | 'parent', serviceId: string, places: number) {
  const { host } = stage
  const token = await host.signIn(name)
  const { id: caseId } = await prepare(host, token, serviceId)
  const place = { officeId: 'qiuchuan', date: dateString(TUESDAY), start: minutes('09:30') }
  const held = await ask(host, 'booking.reserve', { caseId, ...place, places }, token)
  return ask(host, 'booking.confirm', { bookingId: held.id }, token)
}

then('the administrator reads before whom it touches, and closes the day', async () => {
  admin = await stage.staff('admin')
  await tapTo(admin, staffWords.staff.rail.places.office, 'staff/office', 'tab')
  await tap(admin, closures.close)
  const sheet = admin.getByRole('dialog')
  await press(admin, sheet.getByRole('radio', { name: day(TUESDAY) }))
  await sheet.getByRole('textbox', { name: dialog.reason }).fill('台风')
  const to = [{ officeId: 'qiuchuan', officeName: QIUCHUAN, date: dateString(NEXT_DAY), count: 1 }]
  await see(admin, dialog.effect({ bookings: 2, to, released: 1, ended: 0 }))
  await tapOnSheet(admin, dialog.yes)
  await see(admin, closures.closed)
  await see(admin, beginning(closures.outcome(counts(1, 1))))
})

then('who was moved reads it, and the ticket says the new day', async () => {
  const page = await stage.resident('newcomer')
  await openPath(page, 'inbox')
  await see(page, new RegExp(`台风.*${day(NEXT_DAY)}${timeText(minutes('09:30'))}`))
  await openPath(page, `booking/ticket?id=${moved.id}`)
  await see(page, new RegExp(day(NEXT_DAY)))
  const token = await stage.host.signIn('newcomer')
  const view = await ask(stage.host, 'booking.show', { bookingId: moved.id }, token)
  expect(view).toMatchObject({ status: 'booked', date: NEXT_DAY, changesLeft: 2 })
})

then('for whom there is no other place is told so, and can book again', async () => {
  const page = await stage.resident('parent')
  await openPath(page, 'inbox')
  await see(page, /台风.*只能取消/)
  await tapTo(page, /台风.*只能取消/, 'booking/offices', 'link')
})

then('nobody books the closed day, and once it is lifted everybody can', async () => {
  expect(await placesLeft(stage.host, slot)).toBe(0)
  await press(admin, find(admin, beginning(closures.lift)).first())
  await see(admin, closures.liftTitle)
  await press(admin, find(admin.locator('.confirm'), closures.lift))
  await see(admin, closures.liftDone)
  expect(await placesLeft(stage.host, slot)).toBe(4)
})

function counts(movedOnes: number, released: number): Output<'closure.list'>['closures'][number] {
  const one = { moved: movedOnes, released, ended: 0, left: 0, hours: null, liftedAt: null }
  return { ...one, id: '', date: dateString(TUESDAY), reason: '', byName: '', at: 0 as never }
}
