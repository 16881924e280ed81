// A built cloud function in a bare Node.js process, as CloudBase runs it: one call at a time, for the
// caller whom the platform names in the environment.
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Host } from './host'

const PROJECT = resolve(__dirname, '../..')
const DATABASE = 'suozi'

/** A running instance of a cloud function. */
export interface CloudFunction {
  /** What `main(event, context)` answers. */
  call(event: unknown): Promise<unknown>
  /** Ends it at once, whatever it does: that is how the platform ends an instance. */
  stop(): Promise<void>
}

/** Starts an instance of `dist/cloudfunctions/NAME` with this environment and nothing else of ours. */
export function startFunction(name: 'api' | 'jobs', env: NodeJS.ProcessEnv): CloudFunction {
  const child = fork(join(__dirname, 'cloud-function-runner.cjs'), [], {
    cwd: PROJECT,
    env: { PATH: process.env.PATH, FUNCTION: join(PROJECT, 'dist/cloudfunctions', name), ...env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  let turn: Promise<unknown> = Promise.resolve()
  const ask = (event: unknown) =>
    new Promise((answered, refused) => {
      const gone = () => {
        refused(new Error(`the function ${name} ended`))
      }
      if (!child.connected) {
        gone()
        return
      }
      child.once('exit', gone)
      child.once('message', ({ answer, error }: { answer?: unknown; error?: string }) => {
        child.off('exit', gone)
        if (error === undefined) answered(answer)
        else refused(new Error(error))
      })
      child.send({ event })
    })
  return {
    call: (event) => {
      const answer = turn.then(() => ask(event))
      turn = answer.catch(() => undefined)
      return answer
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((ended) => child.once('exit', ended))
      child.kill('SIGKILL')
      await gone
    }
  }
}

/** The settings with which a function works on the database of a running host, for one WeChat user. */
export function besideHost({ folder }: Host, openid: string): NodeJS.ProcessEnv {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').trim()
  const [password, port] = [read('postgres/password'), read('postgres/port')]
  return {
    DATABASE_URL: `postgresql://suozi:${password}@127.0.0.1:${port}/${DATABASE}`,
    SUOZI_SECRET: read('secret.key'),
    WX_OPENID: openid,
    WX_CONTEXT_KEYS: 'WX_OPENID'
  }
}
