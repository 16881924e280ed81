// How long may a round of the cloud function `jobs` go on sending? Until nothing is due, or until the time
// that the platform gives the function is nearly over: it ends an instance without asking.

type Done = Readonly<Record<string, number>>

/** CloudBase's bounds of a function's time-out, in seconds. The timer comes every minute anyway. */
const LEAST_S = 3
const MOST_S = 60
/** Enough for one round of sending. */
const DEFAULT_S = 10
/** A round of sending takes 5 s, and 5 more where WeChat answers late. */
const ROUND_MS = 10_000

/** For how long further rounds may begin, in milliseconds; throws a sentence on what can't be meant. */
export function roundsBeginFor(setting: string | undefined): number {
  const seconds = setting === undefined || setting === '' ? DEFAULT_S : Number(setting)
  if (!Number.isInteger(seconds) || seconds < LEAST_S || seconds > MOST_S) {
    throw new Error(
      `JOBS_TIMEOUT_S is the time-out of this function: ${LEAST_S} to ${MOST_S} seconds`
    )
  }
  return Math.max(0, seconds * 1000 - ROUND_MS)
}

/** One round, and others while there was something to do and `mayBegin`; how often each thing happened. */
export async function roundsWhile(
  round: () => Promise<Done>,
  mayBegin: () => boolean
): Promise<Done> {
  const sum: Record<string, number> = {}
  for (;;) {
    const done = Object.entries(await round())
    for (const [job, count] of done) sum[job] = (sum[job] ?? 0) + count
    if (done.every(([, count]) => count === 0) || !mayBegin()) return sum
  }
}
