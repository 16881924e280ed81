import { setTimeout as pause } from 'node:timers/promises'
import { startJobs } from '@/cloud/host/jobs-timer'
import type { Log } from '@/cloud/functions/log'

const logged: string[] = []
const write = (facts: object, sentence: string) =>
  void logged.push(JSON.stringify({ ...facts, sentence }))
const log: Log = { info: write, warn: write, error: write }
beforeEach(() => logged.splice(0))

describe('what happens by itself', () => {
  test('happens again and again, never two rounds at a time', async () => {
    let running = 0
    let most = 0
    let rounds = 0
    const jobs = startJobs(
      async () => {
        most = Math.max(most, ++running)
        await pause(30)
        rounds += 1
        running -= 1
        return {}
      },
      5,
      log
    )
    await until(() => rounds >= 3)
    await jobs.stop()
    expect(most).toBe(1)
  })

  test('goes on after a round that failed', async () => {
    let rounds = 0
    const jobs = startJobs(
      () => {
        rounds += 1
        return rounds === 1
          ? Promise.reject(new Error('x'))
          : Promise.resolve({ 'lapse-holds': 2, idle: 0 })
      },
      5,
      log
    )
    await until(() => rounds >= 2)
    await jobs.stop()
    expect(logged[0]).toContain('the jobs failed')
    expect(logged[1]).toBe('{"lapse-holds":2,"sentence":"jobs"}')
  })

  test('is over when it has been stopped, the round that runs included', async () => {
    let over = false
    const jobs = startJobs(
      async () => {
        await pause(50)
        over = true
        return {}
      },
      1,
      log
    )
    await pause(20)
    await jobs.stop()
    expect(over).toBe(true)
    over = false
    await pause(70)
    expect(over).toBe(false)
  })
})

async function until(isTrue: () => boolean) {
  for (let waited = 0; waited < 5_000 && !isTrue(); waited += 5) await pause(5)
  expect(isTrue()).toBe(true)
}
