import { randomUUID } from 'node:crypto'
import { isOutboxDue } from '@/cloud/database/outbox-counts'
import { noLog } from '@/cloud/functions/log'
import { jobFailed } from '@/cloud/functions/job-failed'
import { runDue } from '@/cloud/use-cases/jobs/run-due'
import { timetable, type Job } from '@/cloud/use-cases/jobs/timetable'
import { jobNames } from '@/domain/job/names'
import { at, makeTown, type Person, type Town } from '../../../make'
import { timerAt } from '../../../make-timer'

const DAY = '2026-11-24'
let town: Town
let admin: Person

beforeAll(async () => {
  town = await makeTown()
  admin = await town.staff(['admin'])
})
afterAll(() => town.drop())

function round(time: string, jobs: readonly Job[] = timetable) {
  return runDue(timerAt(town, at(DAY, time)), jobs, jobFailed(noLog))
}

function show(time: string) {
  return town.as(admin).at(DAY, time).must('jobs.show', {})
}

test('every job has a name in the list of names, once, and a time', () => {
  const names = timetable.map(({ name }) => name)
  expect([...names].sort()).toEqual([...jobNames].sort())
  for (const job of timetable) {
    expect('everyMs' in job ? job.everyMs >= 1_000 : job.at >= 0 && job.at < 1440).toBe(true)
  }
})

test('before the first round every job is there, and new', async () => {
  const { jobs } = await show('09:00')
  expect(jobs).toHaveLength(timetable.length)
  expect(new Set(jobs.map(({ standing }) => standing))).toEqual(new Set(['new']))
})

test('an administrator sees when each ran and runs again, and what it did', async () => {
  const done = await round('09:10')
  const busy = timetable.filter(({ idle }) => !idle)
  expect(Object.keys(done).sort()).toEqual(busy.map(({ name }) => name).sort())
  const { jobs } = await show('09:10')
  const release = jobs.find(({ name }) => name === 'release-days')
  expect(release).toMatchObject({
    standing: 'well',
    schedule: { everyMs: 60_000 },
    lastAt: at(DAY, '09:10'),
    nextAt: at(DAY, '09:11'),
    done: done['release-days'],
    runs: 1,
    failures: 0,
    error: null,
    recent: [{ at: at(DAY, '09:10'), done: done['release-days'], error: null }]
  })
  expect(jobs.find(({ name }) => name === 'end-days')?.nextAt).toBe(at('2026-11-25', '00:00'))
})

test('what fails comes first, with what the system says; what nobody begins is late', async () => {
  const broken = timetable.map((job) =>
    job.name === 'turn-lights' ? { ...job, job: () => Promise.reject(new Error('it broke')) } : job
  )
  await round('09:20', broken)
  const { jobs } = await show('09:20')
  expect(jobs[0]).toMatchObject({
    name: 'turn-lights',
    standing: 'failing',
    failingSince: at(DAY, '09:20'),
    error: 'Error it broke',
    failures: 1
  })
  const later = await show('09:30')
  const late = later.jobs.filter(({ standing }) => standing === 'late').map(({ name }) => name)
  expect(late).toContain('lapse-holds')
  expect(late).not.toContain('end-days')
})

test('what waits is counted by lane, with the one that is due for the longest', async () => {
  const resident = await town.resident()
  const notice = randomUUID()
  await town.db
    .insertInto('notices')
    .values({
      id: notice,
      person_id: resident.id,
      case_id: null,
      booking_id: null,
      content: '{}',
      created_at: new Date(at(DAY, '09:00'))
    })
    .execute()
  const message = (lane: number, status: 'waiting' | 'dead' | 'sent', time: string) => ({
    id: randomUUID(),
    notice_id: notice,
    person_id: resident.id,
    lane,
    status,
    due_at: new Date(at(DAY, time)),
    created_at: new Date(at(DAY, time))
  })
  await town.db
    .insertInto('outbox')
    .values([
      message(0, 'waiting', '09:05'),
      message(2, 'waiting', '09:03'),
      message(2, 'waiting', '09:02'),
      message(1, 'dead', '08:00'),
      message(1, 'sent', '08:00')
    ])
    .execute()
  const { outbox } = await show('09:40')
  expect(outbox).toEqual({
    dead: 1,
    waiting: [
      { lane: 'urgent', count: 1, oldestDue: at(DAY, '09:05') },
      { lane: 'normal', count: 0, oldestDue: null },
      { lane: 'bulk', count: 2, oldestDue: at(DAY, '09:02') }
    ]
  })
})

test('messages are due when the first of any lane is, or when one was left by who sent it', async () => {
  const due = (time: string) => isOutboxDue(town.db, at(DAY, time))
  expect([await due('09:01'), await due('09:02'), await due('09:05')]).toEqual([false, true, true])
  const lease = (until: Date | null) =>
    town.db
      .updateTable('outbox')
      .set({ status: 'sending', leased_until: until })
      .where('status', '=', 'waiting')
      .execute()
  await lease(new Date(Date.now() + 60_000))
  expect(await due('09:40')).toBe(false)
  await town.db
    .updateTable('outbox')
    .set({ leased_until: new Date(Date.now() - 1_000) })
    .execute()
  expect(await due('09:40')).toBe(true)
})

test.each(['clerk', 'dispatcher', 'handler', 'grid-worker'] as const)(
  'it is nothing for a %s',
  async (role) => {
    const person = await town.staff([role])
    const refused = await town.as(person).at(DAY, '09:40').refusal('jobs.show', {})
    expect(refused?.code).toBe('not-allowed')
  }
)
