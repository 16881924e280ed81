// What goes wrong on the way: no network, and somebody who was faster.
import { nearSlots } from '@/hooks/slot-choice'
import { minutes } from '@/domain/time/date'
import { words } from '@/words'
import { ask } from './ask'
import { fillUp } from './neighbours'
import { setStage, TUESDAY } from './stage'
import { beginPermit, bookPermit, chooseTime, PERMIT, QIUCHUAN } from './visit'
import { answer, arriveAt, beginning, find, press, see, seeNoMore, tap, tapTo } from './walk'

const stage = setStage()
const WANTED = { serviceId: PERMIT.id, date: TUESDAY, time: '09:30' }

test('without network the ticket opens and says of when it is; an act says what happened', async () => {
  const page = await stage.resident('newcomer')
  const bookingId = await bookPermit(page, TUESDAY, '14:00')
  const { code } = await ask(
    stage.host,
    'booking.show',
    { bookingId },
    await stage.host.signIn('newcomer')
  )
  await tap(page, words.common.back)
  const next = beginning(words.home.next.heading)
  await arriveAt(page, 'home')
  await find(page, next).waitFor()
  await page.context().setOffline(true)
  await tapTo(page, next, 'booking/ticket')
  await see(page, asOfAnyTime())
  await see(page, words.booking.code(code))
  await find(page, words.booking.ticket.qr, 'img').waitFor()

  await tap(page, words.booking.ticket.cancel)
  await answer(page, words.booking.ticket.cancelYes)
  await see(page, words.failure.codes.offline.title)
  await page.context().setOffline(false)
  await page.reload()
  await see(page, words.booking.code(code))
  await seeNoMore(page, asOfAnyTime())
})

test('BOOK-capacity a slot that somebody else has just filled says so, and offers the nearest ones', async () => {
  const page = await stage.resident('parent')
  await beginPermit(page)
  await tapTo(page, words.checklist.act.bookFirst, 'booking/offices')
  await tapTo(page, words.booking.offices.choose(QIUCHUAN), 'booking/pick')
  await chooseTime(page, TUESDAY, '09:30')
  await fillUp(stage.host, WANTED)
  await tap(page, words.booking.pick.take)

  const { days } = await ask(stage.host, 'booking.availability', {
    officeId: 'qiuchuan',
    serviceId: PERMIT.id
  })
  const others = nearSlots(
    days.find(({ date }) => date === TUESDAY)!,
    minutes('09:30'),
    1
  )
  await see(page, words.booking.pick.justFull(minutes('09:30'), others))
  const [nearest] = others
  await press(page, find(page, words.booking.pick.slotLabel(nearest!.start, nearest!.left)))
  await tapTo(page, words.booking.pick.take, 'booking/confirm')
})

function asOfAnyTime(): RegExp {
  return new RegExp(words.common.asOf('TIME').replace('TIME', '\\d\\d:\\d\\d'))
}
