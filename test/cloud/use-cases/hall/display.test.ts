import type { Person } from '../../../make'
import { hallTown, type HallTown } from './hall-town'

const ONE = '1号窗口 · 综合'
const TWO = '2号窗口 · 综合'

let hall: HallTown
let one: Person

beforeEach(async () => {
  hall = await hallTown()
  one = await hall.clerkAt('counter-1')
})
afterEach(() => hall.town.drop())

test('HALL-calls the screen says where each number was called to, whatever came of it', async () => {
  const two = await hall.clerkAt('counter-2')
  const at = (clerk: Person, time: string) => hall.at(clerk, time)
  const shown = async () => {
    const { lastCalls } = await at(one, '09:20').must('hall.show', { officeId: 'qiuchuan' })
    return lastCalls.map(({ number, counterName }) => `${number} ${counterName}`)
  }
  const serve = async (time: string) => {
    const { id: ticketId } = await hall.walkIn(one, time)
    await at(one, time).must('ticket.call-next', {})
    await at(one, time).must('ticket.serve', { ticketId })
    return { ticketId }
  }
  await at(one, '09:01').must('ticket.finish', await serve('09:00'))
  await at(one, '09:06').must('ticket.finish', { ...(await serve('09:05')), collect: true })
  await at(one, '09:11').must('ticket.transfer', {
    ...(await serve('09:10')),
    counterId: 'counter-2'
  })
  expect(await shown()).toEqual([`A003 ${ONE}`, `A002 ${ONE}`, `A001 ${ONE}`])
  await at(two, '09:12').must('ticket.call-next', {})
  expect(await shown()).toEqual([`A003 ${TWO}`, `A002 ${ONE}`, `A001 ${ONE}`])
})
