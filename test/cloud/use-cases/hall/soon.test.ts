import type { NoticeContent } from '@/domain/notice/notice'
import { hallTown, TUESDAY, type Guest, type HallTown } from './hall-town'

let hall: HallTown

beforeEach(async () => {
  hall = await hallTown()
})
afterEach(() => hall.town.drop())

type Soon = Extract<NoticeContent, { kind: 'called-soon' }>

async function soon(guest: Guest): Promise<Soon[]> {
  const { notices } = await hall.at(guest.person, '20:00').must('notice.list', {})
  return notices.flatMap(({ content }) => (content.kind === 'called-soon' ? [content] : []))
}

/** So many without a booking, and behind them somebody who comes too late for theirs. */
async function behind(count: number) {
  const clerk = await hall.clerkAt('counter-1')
  for (let n = 0; n < count; n += 1) await hall.walkIn(clerk, '09:40')
  const guest = await hall.guest('09:00', { clerk, time: '09:50' })
  const serveNext = async (time: string) => {
    const desk = hall.at(clerk, time)
    const { ticket } = await desk.must('ticket.call-next', {})
    await desk.must('ticket.serve', { ticketId: ticket!.id })
    await desk.must('ticket.finish', { ticketId: ticket!.id })
  }
  return { guest, serveNext }
}

test('HALL-soon whoever stood further back is told once when three are before them', async () => {
  const { guest, serveNext } = await behind(5)
  await serveNext('09:51')
  await hall.town.jobs(TUESDAY, '09:52')
  expect(await soon(guest)).toEqual([])
  await serveNext('09:53')
  await hall.town.jobs(TUESDAY, '09:54')
  await serveNext('09:55')
  await hall.town.jobs(TUESDAY, '09:56')
  expect(await soon(guest)).toEqual([
    {
      kind: 'called-soon',
      serviceName: '居住证首次申领',
      officeName: '球川镇便民服务中心',
      number: guest.number,
      ahead: 3,
      ticketId: guest.ticketId
    }
  ])
})

test('HALL-soon whoever had few before them from the beginning is still there', async () => {
  const { guest, serveNext } = await behind(3)
  await serveNext('09:51')
  await hall.town.jobs(TUESDAY, '09:52')
  expect(await soon(guest)).toEqual([])
})

test('HALL-soon nobody is told while no counter calls', async () => {
  const { guest, serveNext } = await behind(4)
  await serveNext('09:51')
  await hall.town.db.updateTable('counter_shifts').set({ paused_at: new Date() }).execute()
  await hall.town.jobs(TUESDAY, '09:52')
  expect(await soon(guest)).toEqual([])
  await hall.town.db.updateTable('counter_shifts').set({ paused_at: null }).execute()
  await hall.town.jobs(TUESDAY, '09:53')
  expect(await soon(guest)).toHaveLength(1)
})
