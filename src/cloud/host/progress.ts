// What is happening while it starts? One line a step, with how long it took.
import type { Writable } from 'node:stream'

export type Step = <T>(title: string, action: () => Promise<T>) => Promise<T>

/** Writes steps as `· Starting the database … 0.4 s`. */
export function stepsOn(out: Writable): Step {
  return async (title, action) => {
    const started = performance.now()
    out.write(`· ${title} … `)
    try {
      const answer = await action()
      out.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`)
      return answer
    } catch (error) {
      out.write('failed\n')
      throw error
    }
  }
}
