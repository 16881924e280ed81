import { noLog } from '@/cloud/functions/log'
import { jobFailed } from '@/cloud/functions/job-failed'
import { roundsBeginFor, roundsWhile } from '@/cloud/functions/rounds'
import { runDue } from '@/cloud/use-cases/jobs/run-due'
import { addMinutes, instant } from '@/domain/time/instant'
import { at, makeTown, type Town } from '../../make'
import { timerAt } from '../../make-timer'

describe('further rounds of a function', () => {
  /** Rounds that do these many things, and then nothing. */
  const doing = (...counts: number[]) => {
    let ran = 0
    return {
      ran: () => ran,
      round: () => Promise.resolve({ deliver: counts[ran++] ?? 0 })
    }
  }

  test('follow each other until nothing was to be done, and are counted together', async () => {
    const { round, ran } = doing(64, 64, 5)
    expect(await roundsWhile(round, () => true)).toEqual({ deliver: 133 })
    expect(ran()).toBe(4)
  })

  test('do not begin when the time is nearly over; one always runs', async () => {
    const { round, ran } = doing(64, 64, 64)
    let left = 1
    expect(await roundsWhile(round, () => left-- > 0)).toEqual({ deliver: 128 })
    expect(ran()).toBe(2)
    const short = doing(64, 64)
    expect(await roundsWhile(short.round, () => false)).toEqual({ deliver: 64 })
  })

  test('end where nothing was due', async () => {
    expect(
      await roundsWhile(
        () => Promise.resolve({}),
        () => true
      )
    ).toEqual({})
  })
})

describe('the time-out that a function was given', () => {
  test('leaves ten seconds for the last round', () => {
    expect(roundsBeginFor('60')).toBe(50_000)
    expect(roundsBeginFor('20')).toBe(10_000)
    expect([roundsBeginFor('3'), roundsBeginFor(undefined), roundsBeginFor('')]).toEqual([0, 0, 0])
  })

  test.each(['0', '2', '61', '20.5', 'soon', '-1'])('is not %s', (setting) => {
    expect(() => roundsBeginFor(setting)).toThrow('3 to 60 seconds')
  })
})

describe('with the real jobs', () => {
  let town: Town
  beforeAll(async () => {
    town = await makeTown()
  })
  afterAll(() => town.drop())

  test('a job of every second is run in each round, as long as it takes longer than that', async () => {
    let now = at('2026-11-24', '10:00')
    const left = [64, 64, 1]
    const job = () => {
      now = left.length > 1 ? addMinutes(now, 1) : instant(now + 10)
      return Promise.resolve(left.shift() ?? 0)
    }
    const jobs = [{ name: 'deliver', everyMs: 1_000, job }]
    const round = () => runDue(timerAt(town, now), jobs, jobFailed(noLog))
    expect(await roundsWhile(round, () => true)).toEqual({ deliver: 129 })
  })
})
