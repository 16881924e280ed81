import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { addDays, minutes, type DateString } from '@/domain/time/date'
import { dateAt, instant, instantAt } from '@/domain/time/instant'
import { call, emptyTown, hostOf, type InProcessHost } from './in-process'

let host: InProcessHost
beforeAll(async () => {
  host = await hostOf(emptyTown)
})
afterAll(() => host.drop())

async function today(): Promise<{ date: DateString; moved: boolean }> {
  const { body } = await call(host.address, 'clock.show', {})
  return body.data as { date: DateString; moved: boolean }
}

function move(date: string, actionId: string = randomUUID()) {
  return call(host.address, 'clock.move', { actionId, date, minutes: 570 })
}

describe('the clock of the demo', () => {
  test('shows the real time, then what it was moved to, at once and for every call', async () => {
    const real = dateAt(instant(Date.now()))
    expect(await today()).toMatchObject({ date: real, moved: false })
    const later = addDays(real, 40)
    expect((await move(later)).body.data).toMatchObject({ date: later, minutes: 570 })
    expect(await today()).toMatchObject({ date: later, moved: true })
    const { rows } = await host.database.pool.query<{ offset_ms: string }>(
      'select * from demo_clock'
    )
    expect(Number(rows[0]?.offset_ms)).toBeGreaterThan(38 * 86_400_000)
  })

  test('is moved once by a tap that arrives twice, and never back', async () => {
    const later = addDays((await today()).date, 3)
    const tap = randomUUID()
    const first = await move(later, tap)
    expect((await move(later, tap)).body).toEqual(first.body)
    expect((await move(addDays(later, -1))).body.failure).toMatchObject({
      code: 'past',
      field: 'date'
    })
    expect((await today()).date).toBe(later)
  })

  test('moved by days, finds done a moment later what fell due meanwhile', async () => {
    const later = addDays((await today()).date, 5)
    const midnight = new Date(instantAt(later, minutes('00:00')))
    await move(later)
    const done = () =>
      host.database.db
        .selectFrom('jobs')
        .select('name')
        .where('name', 'in', ['end-days', 'release-days', 'forget-answers'])
        .where('finished_at', '>', midnight)
        .execute()
    for (let asked = 0; asked < 100 && (await done()).length < 3; asked += 1) await pause(100)
    expect(await done()).toHaveLength(3)
  })
})
