// A stopped host, started again on the same folder, knows every booking and whoever was signed in.
import { demoPeopleWords } from '@/words/zh/demo-people'
import { words } from '@/words'
import { openBrowser, openWindow } from '../environment/browser'
import { freePort, startHost } from '../environment/host'
import { ask } from './ask'
import { TUESDAY, WEDNESDAY } from './stage'
import { bookPermit } from './visit'
import { arriveAt, see, tap } from './walk'

test('a second start keeps every booking', async () => {
  const port = await freePort()
  const env = { SUOZI_DEMO_START: `${WEDNESDAY}T09:10` }
  const first = await startHost({ port, env })
  const browser = await openBrowser()
  const { page } = await openWindow(browser)
  await page.goto(`${first.address}/#/pages/demo/people/index`)
  await tap(page, new RegExp(demoPeopleWords.newcomer.name))
  await arriveAt(page, 'home')
  const bookingId = await bookPermit(page, TUESDAY, '09:30')
  const token = await first.signIn('newcomer')
  const before = await ask(first, 'booking.list', {}, token)
  await first.stop()

  const second = await startHost({ port, env, folder: first.folder })
  await page.reload()
  await see(page, words.booking.code(before.bookings[0]!.code))
  const after = await ask(second, 'booking.list', {}, token)
  expect(after.bookings.map(({ id, status }) => ({ id, status }))).toContainEqual({
    id: bookingId,
    status: 'booked'
  })
  expect(after).toEqual(before)
  await browser.close()
  await second.drop()
})
