// 08:30: the newest day is released. Two who want its last place tap at the same moment: one has it.
import type { Page } from 'playwright-core'
import { dateString, minutes } from '@/domain/time/date'
import { words } from '@/words'
import { dateWithWeekday } from '@/words/format'
import { itIs } from './ask'
import { fillUp, placesLeft } from './neighbours'
import { setStage, WEDNESDAY } from './stage'
import { beginPermit, chooseTime, PERMIT, QIUCHUAN } from './visit'
import { arriveAt, beginning, see, tap, tapTo } from './walk'

/** The fifteenth working day after that Wednesday. */
const NEWEST = '2026-12-16'
const WANTED = { serviceId: PERMIT.id, date: NEWEST, time: '09:30' }
const { pick } = words.booking

const stage = setStage({ SUOZI_DEMO_START: `${WEDNESDAY}T08:20` })

test('BOOK-release at 08:30 two who tap on the last place at once: one has it, the other is told', async () => {
  const pages = [await stage.resident('newcomer'), await stage.resident('parent')]
  for (const page of pages) await toSlots(page)
  const [first] = pages
  await tap(first!, beginning(dateWithWeekday(dateString(NEWEST))), 'radio')
  await see(first!, pick.dayNotReleased(minutes('08:30')))

  await itIs(stage.host, WEDNESDAY, '08:30')
  await fillUp(stage.host, WANTED, 1)
  for (const page of pages) {
    await page.reload()
    await chooseTime(page, NEWEST, '09:30')
  }
  await Promise.all(pages.map((page) => tap(page, pick.take)))
  const outcomes = await Promise.all(pages.map(outcomeOf))
  expect(outcomes.sort()).toEqual(['full', 'held'])
  expect(await placesLeft(stage.host, WANTED)).toBe(0)
})

async function toSlots(page: Page) {
  await beginPermit(page)
  await tapTo(page, words.checklist.act.bookFirst, 'booking/offices')
  await tapTo(page, words.booking.offices.choose(QIUCHUAN), 'booking/pick')
}

function outcomeOf(page: Page): Promise<'held' | 'full'> {
  return Promise.race([
    arriveAt(page, 'booking/confirm').then(() => 'held' as const),
    see(page, beginning(pick.justFull(minutes('09:30'), []).slice(0, 10))).then(
      () => 'full' as const
    )
  ])
}
