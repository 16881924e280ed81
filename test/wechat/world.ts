// What do WeChat's servers know? Tokens, who granted how many messages, who got which, who logged in.
import { randomBytes } from 'node:crypto'

/** A message as the phone shows it. */
export interface Shown {
  readonly templateId: string
  readonly page: string
  readonly fields: Readonly<Record<string, string>>
}

export interface WorldOptions {
  readonly appId: string
  readonly appSecret: string
  /** The fields of each template that was chosen in the console; any where undefined. */
  readonly templates?: Readonly<Record<string, readonly string[]>> | undefined
  /** The pages of the released mini-program; any where not given. */
  readonly pages?: readonly string[] | undefined
  readonly tokenSeconds: number
}

const FORCED_A_DAY = 20

/** The state behind the stand-in's answers. */
export class World {
  readonly credits = new Map<string, number>()
  readonly messages = new Map<string, Shown[]>()
  readonly banned = new Set<string>()
  /** By the code of wx.login: whose it is; each is good once. */
  readonly codes = new Map<string, string>()
  readonly risky = new Set<string>()
  readonly pictures: { scene: string; page: string }[] = []
  tokensMade = 0
  private token: { value: string; until: number } | null = null
  private readonly old = new Map<string, 40001 | 42001>()
  private forced = 0

  constructor(readonly options: WorldOptions) {}

  /** The token that is good now: the same one again, unless it is over or a new one is forced. */
  issueToken(force: boolean): { value: string; seconds: number } | null {
    if (force && (this.forced += 1) > FORCED_A_DAY) return null
    if (force || this.isOver()) this.loseToken(force ? 40001 : 42001)
    if (!this.token) {
      this.tokensMade += 1
      this.token = {
        value: randomBytes(68).toString('base64url'),
        until: Date.now() + this.options.tokenSeconds * 1000
      }
    }
    const seconds = Math.max(1, Math.round((this.token.until - Date.now()) / 1000))
    return { value: this.token.value, seconds }
  }

  /** From now on the token of until now is refused with this code. */
  loseToken(code: 40001 | 42001): void {
    if (this.token) this.old.set(this.token.value, code)
    this.token = null
  }

  /** Refuses the token of now, and still hands it out until a new one is forced. */
  refuseToken(): void {
    if (this.token) this.old.set(this.token.value, 40001)
  }

  /** 0 for the token that is good. */
  tokenCode(given: string | null): 0 | 40001 | 41001 | 42001 {
    if (!given) return 41001
    if (this.isOver()) this.loseToken(42001)
    return this.old.get(given) ?? (this.token?.value === given ? 0 : 40001)
  }

  /** Uses up a credit; false where there is none. */
  spend(openid: string, templateId: string): boolean {
    const key = creditKey(openid, templateId)
    const left = this.credits.get(key) ?? 0
    if (left > 0) this.credits.set(key, left - 1)
    return left > 0
  }

  show(openid: string, message: Shown): void {
    this.messages.set(openid, [...(this.messages.get(openid) ?? []), message])
  }

  private isOver(): boolean {
    return this.token !== null && this.token.until <= Date.now()
  }
}

/** A person's credits are for one template. */
export function creditKey(openid: string, templateId: string): string {
  return `${openid} ${templateId}`
}
