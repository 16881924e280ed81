// Which gateway sends text messages here? None by default; the whole of it or nothing (docs/sms.md).

export interface SmsSettings {
  readonly url: URL
  /** By which the gateway knows this installation. */
  readonly key: string
  readonly secret: string
  /** Who signs the message to the resident, as registered with the gateway. */
  readonly sign: string
  readonly timeoutMs: number
}

type Environment = Readonly<Record<string, string | undefined>>

const TIMEOUT_MS = 8_000
const HERE = ['127.0.0.1', 'localhost', '[::1]']

/** The settings in an environment; null where there are none. Throws a sentence on half of them. */
export function readSmsSettings(env: Environment): SmsSettings | null {
  const given = ['SMS_URL', 'SMS_KEY', 'SMS_SECRET', 'SMS_SIGN'].map((name) => [name, env[name]])
  const missing = given.filter(([, value]) => !value).map(([name]) => name)
  if (missing.length === given.length) return null
  if (missing.length > 0)
    throw new Error(`For text messages ${missing.join(', ')} has to be set too.`)
  return {
    url: readUrl(env.SMS_URL ?? ''),
    key: env.SMS_KEY ?? '',
    secret: env.SMS_SECRET ?? '',
    sign: env.SMS_SIGN ?? '',
    timeoutMs: TIMEOUT_MS
  }
}

/** Phone numbers do not cross a network in the clear; a gateway on this machine needs no cover. */
function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const covered = url?.protocol === 'https:'
  const here = url?.protocol === 'http:' && HERE.includes(url.hostname)
  if (url && (covered || here)) return url
  throw new Error(
    'SMS_URL has to be the address of a gateway over https, or of one on this machine.'
  )
}
