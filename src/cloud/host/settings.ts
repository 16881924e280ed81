// What does this installation want? Read once from the environment, refused in a sentence where wrong.
import { join, resolve } from 'node:path'
import { dateString, isDateString, minutes } from '@/domain/time/date'
import { instantAt, type Instant } from '@/domain/time/instant'
import { readOutside, type OutsideSettings } from '../functions/outside'
import { keysOf, secretIn, type Keys } from '../secrets/keys'
import { projectRoot } from './project-root'
import { StartRefusal } from './refusal'

export interface Settings {
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  readonly dataFolder: string
  /** Undefined where the embedded database is used. */
  readonly databaseUrl: string | undefined
  /** False behind a pooler that can't keep prepared statements (`DATABASE_PREPARED=0`). */
  readonly prepared: boolean
  readonly demo: boolean
  /** When a new demo begins; undefined for now. */
  readonly demoStart?: Instant | undefined
  /** The built web app. */
  readonly appFolder: string
  readonly secret: string | undefined
  /** WeChat and the gateway for text messages; nothing of it unless given. */
  readonly outside?: OutsideSettings
}

type Environment = Readonly<Record<string, string | undefined>>

/** The settings in an environment; throws StartRefusal on one that can't be meant. */
export function readSettings(env: Environment): Settings {
  const root = projectRoot()
  const demo = env.SUOZI_DEMO === '1'
  const databaseUrl = given(env.DATABASE_URL)
  const secret = given(env.SUOZI_SECRET)
  if (databaseUrl && !secret && !demo) {
    throw new StartRefusal(
      'DATABASE_URL is set and SUOZI_SECRET is not. What is kept in that database is encrypted with ' +
        'the secret: set it to the one of this installation, or for a new one to 64 random hexadecimal digits.'
    )
  }
  return {
    host: given(env.HOST) ?? '127.0.0.1',
    port: readPort(given(env.PORT) ?? '8080'),
    dataFolder: env.DATA_DIR ? resolve(env.DATA_DIR) : join(root, '.data'),
    databaseUrl,
    prepared: env.DATABASE_PREPARED !== '0',
    demo,
    demoStart: demo ? readStart(given(env.SUOZI_DEMO_START)) : undefined,
    appFolder: join(root, 'dist', 'h5'),
    secret,
    outside: readOutsideOf(env)
  }
}

function readOutsideOf(env: Environment): OutsideSettings {
  try {
    return readOutside(env)
  } catch (error) {
    throw new StartRefusal(error instanceof Error ? error.message : String(error))
  }
}

/** The keys of the secret given, else of the one that the data folder keeps. */
export function readKeys(settings: Settings): Keys {
  const keys = keysOf(settings.secret ?? secretIn(settings.dataFolder))
  if (keys) return keys
  const where = settings.secret ? 'SUOZI_SECRET' : join(settings.dataFolder, 'secret.key')
  throw new StartRefusal(`${where} has to be at least 64 hexadecimal digits (32 bytes).`)
}

/** An empty variable is one that is not set. */
function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartRefusal(`PORT is ${text}; it has to be a number from 0 (any free one) to 65535.`)
}

/** `2026-11-25T09:10`, as a wall clock in Shanghai shows it. */
function readStart(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined
  const [date = '', time = ''] = text.split('T')
  if (isDateString(date) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    return instantAt(dateString(date), minutes(time))
  }
  throw new StartRefusal(
    `SUOZI_DEMO_START is ${text}; it has to be a date and a time, as in 2026-11-25T09:10.`
  )
}
