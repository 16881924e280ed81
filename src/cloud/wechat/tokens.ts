// With which token does this mini-program ask? One for all instances: kept in the database, renewed by
// one of them at a time, before it is over or when WeChat says that it is no longer good
// (docs/decisions/0016).
import { setTimeout as pause } from 'node:timers/promises'
import { whyNot } from './answered'
import type { AskOverHttps } from './over-https'
import type { AppSettings } from './settings'

export interface KeptToken {
  readonly token: string
  /** In real time. */
  readonly expiresAt: number
}

/** Where the instances keep it together. */
export interface TokenStore {
  read(): Promise<KeptToken | null>
  /** True for the one who renews now; nobody else does for so long. */
  claim(forMs: number): Promise<boolean>
  /** Keeps the new one, and lets others renew again. */
  keep(kept: KeptToken): Promise<void>
  /** It did not work: others may try. */
  release(): Promise<void>
}

export interface Tokens {
  /** A token that is good as far as we know; one that is not `bad`. Throws where there is none to be had. */
  get(bad?: string): Promise<string>
}

interface Parts {
  readonly app: AppSettings
  readonly ask: AskOverHttps
  readonly store: TokenStore
  readonly timeoutMs: number
}

/** WeChat hands out a new one from 5 minutes before the end on; the old one lives on as long. */
const BEFORE_MS = 4 * 60_000
const LOOK_AGAIN_MS = 100

/** The tokens of one instance; those who ask at the same time wait for the same answer. */
export function createTokens(parts: Parts): Tokens {
  let known: KeptToken | null = null
  let coming: Promise<KeptToken> | null = null
  return {
    async get(bad) {
      if (isGood(known, bad)) return known.token
      coming ??= find(parts, bad ?? null).finally(() => {
        coming = null
      })
      known = await coming
      return known.token
    }
  }
}

function isGood(kept: KeptToken | null, bad?: string | null): kept is KeptToken {
  return kept !== null && kept.token !== bad && kept.expiresAt > Date.now()
}

/** The token that is kept, or a new one: made here, or awaited from the instance that makes it. */
async function find(parts: Parts, bad: string | null): Promise<KeptToken> {
  const { store, timeoutMs } = parts
  // Long enough to ask twice; and who waits outlasts one that has died meanwhile.
  const claimMs = 2 * timeoutMs + LOOK_AGAIN_MS
  const until = Date.now() + claimMs + timeoutMs
  for (;;) {
    const kept = await store.read()
    if (isGood(kept, bad)) return kept
    if (await store.claim(claimMs)) return renew(parts, bad)
    if (Date.now() > until) throw new Error('nobody renews the token')
    await pause(LOOK_AGAIN_MS)
  }
}

async function renew(parts: Parts, bad: string | null): Promise<KeptToken> {
  const { store } = parts
  try {
    // Somebody may have been quicker between the look and the claim.
    const kept = await store.read()
    if (isGood(kept, bad)) {
      await store.release()
      return kept
    }
    const usual = await fetchToken(parts, false)
    // WeChat still believes in one that it refuses; it can be forced 20 times a day.
    const fresh = usual.token === bad ? await fetchToken(parts, true) : usual
    await store.keep(fresh)
    return fresh
  } catch (error) {
    await store.release()
    throw error
  }
}

async function fetchToken({ app, ask }: Parts, force: boolean): Promise<KeptToken> {
  const answered = await ask({
    path: '/cgi-bin/stable_token',
    body: {
      grant_type: 'client_credential',
      appid: app.id,
      secret: app.secret,
      force_refresh: force
    }
  })
  const { access_token: token, expires_in: seconds } =
    answered.is === 'answer' ? answered.data : ({} as Record<string, unknown>)
  if (typeof token !== 'string' || typeof seconds !== 'number') {
    throw new Error(`no token: ${whyNot(answered)}`)
  }
  const ms = seconds * 1000
  return { token, expiresAt: Date.now() + (ms > 2 * BEFORE_MS ? ms - BEFORE_MS : ms / 2) }
}
