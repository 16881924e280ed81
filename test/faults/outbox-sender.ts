// A process that sends, and what can happen to it: it is killed, its connections break, its database is slow.
import { setTimeout as pause } from 'node:timers/promises'
import { startFunction } from '../environment/cloud-function'
import type { TestDatabase } from '../environment/database'
import type { StandIn } from '../wechat/stand-in'

export const CORRECTION = 'template-of-corrections'
/** By which its sessions on the server are known. */
const NAME = 'sender'
const SESSIONS = `from pg_stat_activity
  where datname = current_database() and application_name = '${NAME}'`

/** A process that sends. */
export interface Sender {
  kill(): Promise<void>
}

/** The cloud function `jobs`, asked for a round again and again until it is gone. */
export function startSending({ url }: TestDatabase, wechat: StandIn): Sender {
  const process = startFunction('jobs', {
    SUOZI_SECRET: '7e'.repeat(32),
    DATABASE_URL: `${url}?application_name=${NAME}`,
    WECHAT_APP_ID: wechat.appId,
    WECHAT_APP_SECRET: wechat.appSecret,
    WECHAT_API: wechat.address,
    WECHAT_TIMEOUT_MS: '600',
    WECHAT_TEMPLATE_CORRECTION: CORRECTION
  })
  let isKilled = false
  const rounds = async () => {
    while (!isKilled) {
      // The platform asks again, whatever became of a round.
      await process.call({}).catch(() => undefined)
      await pause(50)
    }
  }
  const over = rounds()
  return {
    async kill() {
      isKilled = true
      await process.stop()
      await over
    }
  }
}

/** A commit takes as long as on a machine with much else to do: there is time to be killed in one. */
export async function slowDown({ pool }: TestDatabase): Promise<void> {
  await pool.query(`
    create function slow() returns trigger language plpgsql
      as $$ begin perform pg_sleep(0.001); return null; end $$;
    create constraint trigger slow after update on outbox deferrable initially deferred
      for each row when (new.status = 'sending') execute function slow()`)
}

/** The server ends the sessions of the process, whatever they are doing. */
export async function cutOff({ pool }: TestDatabase): Promise<void> {
  await pool.query(`select pg_terminate_backend(pid) ${SESSIONS}`)
}

/** True while the process waits for a commit that is slow. */
export async function isCommitting({ pool }: TestDatabase): Promise<boolean> {
  const { rowCount } = await pool.query(`select ${SESSIONS} and wait_event = 'PgSleep'`)
  return rowCount !== 0
}

/** True where the server has ended all that the process asked for before it died. */
export async function isOver({ pool }: TestDatabase): Promise<boolean> {
  const { rowCount } = await pool.query(`select ${SESSIONS}`)
  return rowCount === 0
}
