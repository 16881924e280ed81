import { noLog } from '@/cloud/functions/log'
import { jobFailed } from '@/cloud/functions/job-failed'
import { connect, type Connection } from '@/cloud/database/connect'
import { jobStates, type JobState } from '@/cloud/database/jobs'
import { lastRuns } from '@/cloud/database/job-runs'
import type { Context } from '@/cloud/use-cases/environment'
import { runDue } from '@/cloud/use-cases/jobs/run-due'
import type { Job } from '@/cloud/use-cases/jobs/timetable'
import { minutes } from '@/domain/time/date'
import { instant, type Instant } from '@/domain/time/instant'
import { at, makeTown, type Town } from '../../../make'
import { timerAt } from '../../../make-timer'

const DAY = '2026-11-24'
const atTen = at(DAY, '10:00')
let town: Town
let second: Connection

beforeAll(async () => {
  town = await makeTown()
  second = connect(town.database.url, { connections: 2 })
})
beforeEach(async () => {
  await town.db.deleteFrom('jobs').execute()
  await town.db.deleteFrom('job_runs').execute()
})
afterAll(async () => {
  await second.close()
  await town.drop()
})

function round(jobs: readonly Job[], time: string, date = DAY, db = town.db) {
  return runDue({ ...timerAt(town, at(date, time)), db }, jobs, jobFailed(noLog))
}

/** A job that counts how often it ran. */
function counting(): { ran: Instant[]; job: Job } {
  const ran: Instant[] = []
  const job = (context: Context) => Promise.resolve(ran.push(context.now))
  return { ran, job: { name: 'count', everyMs: 60_000, job } }
}

async function state(name = 'count'): Promise<JobState | undefined> {
  return (await jobStates(town.db)).find((one) => one.name === name)
}

describe('a job of the timetable', () => {
  test('runs when it is due, and says what it did', async () => {
    const { ran, job } = counting()
    expect(await round([job], '09:10')).toEqual({ count: 1 })
    expect(await round([job], '09:10')).toEqual({})
    expect(await round([job], '09:11')).toEqual({ count: 2 })
    expect(ran).toEqual([at(DAY, '09:10'), at(DAY, '09:11')])
    expect(await state()).toMatchObject({
      lease: 'free',
      runs: 2,
      failures: 0,
      done: 2,
      startedAt: at(DAY, '09:11'),
      nextAt: at(DAY, '09:12')
    })
  })

  test('is done once, however long everything was down', async () => {
    const { ran, job } = counting()
    const daily = { name: job.name, job: job.job, at: minutes('00:00'), ifDown: 'once' as const }
    await round([daily], '09:10')
    await round([daily], '23:59')
    await round([daily], '14:00', '2026-12-09')
    await round([daily], '14:01', '2026-12-09')
    expect(ran).toEqual([at(DAY, '09:10'), at('2026-12-09', '14:00')])
  })

  test('is left out where that is its way, and runs the next day', async () => {
    const { ran, job } = counting()
    const daily = { name: job.name, job: job.job, at: minutes('03:30'), ifDown: 'skip' as const }
    await round([daily], '09:10')
    await round([daily], '09:10', '2026-11-25')
    expect(ran).toEqual([])
    await round([daily], '03:31', '2026-11-26')
    expect(ran).toHaveLength(1)
  })

  test('runs again when the clock has been set back', async () => {
    const { ran, job } = counting()
    await round([job], '09:10', '2026-12-24')
    await round([job], '09:10')
    expect(ran).toHaveLength(2)
  })

  test('is in one hand at a time, whatever number of instances ask', async () => {
    const { ran, job } = counting()
    const asked = Array.from({ length: 20 }, (_, i) =>
      round([job], '09:10', DAY, i % 2 ? second.db : town.db)
    )
    const done = await Promise.all(asked)
    expect(done.filter((one) => 'count' in one)).toHaveLength(1)
    expect(ran).toHaveLength(1)
  })

  test('that is still running elsewhere is let be, even when its next time has come', async () => {
    let end: (count: number) => void = () => undefined
    let running = 0
    const job: Job = {
      name: 'slow',
      everyMs: 60_000,
      job: () =>
        new Promise((over) => {
          running += 1
          end = over
        })
    }
    const first = round([job], '09:10')
    await until(() => running === 1)
    expect(await round([job], '09:15', DAY, second.db)).toEqual({})
    end(7)
    expect(await first).toEqual({ slow: 7 })
    expect(running).toBe(1)
  })

  test('with nothing to do is noted once a minute, and runs at once when there is', async () => {
    const { ran, job } = counting()
    let idle = true
    const often = { ...job, everyMs: 1_000, idle: () => Promise.resolve(idle) }
    const at = (second: number) => runDue(timerAt(town, later(second)), [often], jobFailed(noLog))
    const later = (second: number) => instant(atTen + second * 1_000)
    for (let second = 0; second < 60; second += 1) await at(second)
    expect(ran).toEqual([])
    expect(await state()).toMatchObject({ nextAt: later(0), runs: 0 })
    await at(60)
    expect(ran).toEqual([later(60)])
    await at(61)
    idle = false
    await at(62)
    expect(ran).toEqual([later(60), later(62)])
  })

  test('whose instance was killed is run by another when the lease is over, and the run is kept as unended', async () => {
    const { ran, job } = counting()
    await round([job], '09:10')
    const killed = {
      lease: '01890a5d-ac96-774b-bcce-b302099a8057',
      started_at: new Date(at(DAY, '09:11'))
    }
    const lease = (seconds: number) =>
      town.db
        .updateTable('jobs')
        .set({
          ...killed,
          leased_until: new Date(Date.now() + seconds * 1000),
          next_at: new Date(at(DAY, '09:12'))
        })
        .execute()
    await lease(20)
    expect(await round([job], '09:11')).toEqual({})
    expect(await round([job], '09:13')).toEqual({})
    await lease(-1)
    expect(await round([job], '09:11')).toEqual({ count: 2 })
    expect(ran).toHaveLength(2)
    const runs = (await lastRuns(town.db, 5)).get('count')
    expect(runs).toMatchObject([
      { startedAt: at(DAY, '09:11'), done: 2 },
      { startedAt: at(DAY, '09:11'), finishedAt: null, done: null },
      { startedAt: at(DAY, '09:10'), done: 1 }
    ])
  })
})

describe('a job that fails', () => {
  const broken: Job = {
    name: 'broken',
    everyMs: 60_000,
    job: () => Promise.reject(new Error('no such table'))
  }

  test('does not keep the others, and is tried again', async () => {
    const { job } = counting()
    expect(await round([broken, job], '09:10')).toEqual({ count: 1 })
    expect(await state('broken')).toMatchObject({
      lease: 'free',
      runs: 1,
      failures: 1,
      failingSince: at(DAY, '09:10'),
      error: 'Error no such table',
      nextAt: at(DAY, '09:11')
    })
    await round([broken], '09:30')
    expect(await state('broken')).toMatchObject({ failures: 2, failingSince: at(DAY, '09:10') })
  })

  test('is well again with the first run that is', async () => {
    await round([broken], '09:10')
    await round([{ ...broken, job: () => Promise.resolve(0) }], '09:11')
    expect(await state('broken')).toMatchObject({
      runs: 2,
      failures: 1,
      failingSince: null,
      error: null
    })
    expect((await lastRuns(town.db, 5)).get('broken')).toMatchObject([
      { error: 'Error no such table' }
    ])
  })

  test('is asked again sooner than tomorrow where it runs once a day', async () => {
    const once = { name: 'broken', job: broken.job, at: minutes('00:00'), ifDown: 'once' as const }
    await round([once], '00:00')
    expect((await state('broken'))?.nextAt).toBe(at(DAY, '00:00') + 30_000)
  })

  test('keeps no value that PostgreSQL quotes', async () => {
    const quoting: Job = {
      ...broken,
      job: () => Promise.reject(Object.assign(new Error('bad: 33082219480721'), { code: '22P02' }))
    }
    await round([quoting], '09:10')
    expect((await state('broken'))?.error).toBe('Error 22P02 wrong data')
  })
})

test('of many runs the last fifty are kept, and those that did nothing are not', async () => {
  const { job } = counting()
  for (let i = 0; i < 60; i += 1) await round([job], minuteOf(i))
  const idle = { ...job, name: 'idle', job: () => Promise.resolve(0) }
  for (let i = 0; i < 5; i += 1) await round([idle], minuteOf(i))
  const rows = await town.db.selectFrom('job_runs').select(['name', 'done']).orderBy('id').execute()
  expect(rows).toHaveLength(50)
  expect(rows[0]).toEqual({ name: 'count', done: 11 })
})

function minuteOf(i: number): string {
  return `09:${String(i).padStart(2, '0')}`
}

async function until(isTrue: () => boolean) {
  for (let waited = 0; waited < 5_000 && !isTrue(); waited += 5) {
    await new Promise((later) => setTimeout(later, 5))
  }
  expect(isTrue()).toBe(true)
}
