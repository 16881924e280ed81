// What did WeChat answer, and what does its code mean? The same for both ways to ask it.

/**
 * answer: WeChat has decided, code 0 for yes. again: it certainly did not hear us. unsure: it may have
 * done what was asked, and nobody answered.
 */
export type Answered =
  | {
      readonly is: 'answer'
      readonly code: number
      readonly data: Readonly<Record<string, unknown>>
      /** Where a picture was asked for and given. */
      readonly picture: Buffer | null
    }
  | { readonly is: 'again' | 'unsure'; readonly why: string }

/** What is asked for, over whichever way. */
export type WechatCall = 'send' | 'check' | 'picture'

/** Asks WeChat one thing as this mini-program. Never throws. */
export type AskWechat = (
  call: WechatCall,
  body: Readonly<Record<string, unknown>>
) => Promise<Answered>

/** WeChat was busy or we were too quick (-1, 45009, 45011, 43108), or is not open to this machine. */
const LATER = [-1, 45009, 45011, 43108, 40164, 48001, 50002]
/** The token is wrong, old or missing: it is renewed, and asked again. */
const TOKEN = [40001, 40014, 41001, 42001]

/** True where the same question may be answered another time. */
export function isLater(code: number): boolean {
  return LATER.includes(code) || TOKEN.includes(code)
}

/** True where another token is needed. */
export function isTokenTrouble(answered: Answered): boolean {
  return answered.is === 'answer' && TOKEN.includes(answered.code)
}

/** What has been answered, as a few letters for a log: never what was asked. */
export function whyNot(answered: Answered): string {
  return answered.is === 'answer' ? `WeChat ${answered.code}` : answered.why
}

/** WeChat could not be asked, or did not answer: another time it may. */
export class WechatAway extends Error {
  constructor(what: string, answered: Answered) {
    super(`${what}: ${whyNot(answered)}`)
    this.name = 'WechatAway'
  }
}
