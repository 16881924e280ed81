// What happens without anybody asking? The jobs, again and again, never two rounds at a time.
import { errorFacts, type Log } from '../functions/log'

export interface JobsTimer {
  /** No further round; resolves when the one that runs is over. */
  stop(): Promise<void>
}

/** Runs `round` every `everyMs`, from one interval after now on. A round that fails is logged. */
export function startJobs(
  round: () => Promise<Record<string, number>>,
  everyMs: number,
  log: Log
): JobsTimer {
  let running: Promise<void> | null = null
  async function run() {
    try {
      const done = Object.entries(await round()).filter(([, count]) => count > 0)
      if (done.length > 0) log.info(Object.fromEntries(done), 'jobs')
    } catch (error) {
      log.error(errorFacts(error), 'the jobs failed')
    }
    running = null
  }
  const timer = setInterval(() => {
    running ??= run()
  }, everyMs)
  return {
    async stop() {
      clearInterval(timer)
      await running
    }
  }
}
