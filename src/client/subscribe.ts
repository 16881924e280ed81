// What does WeChat let through to this phone, and what does somebody answer who is asked? WX: a message
// for an acceptance; the question is WeChat's own and is shown only straight from a tap.
import Taro from '@tarojs/taro'
import { answers, type Answer } from '@/domain/notice/standing'

/** WeChat's own settings: its main switch, and by template id what is answered from now on. */
export interface PhoneSettings {
  readonly on: boolean
  readonly kept: Record<string, Answer>
}

/** What WeChat's settings say now; null where there is no WeChat, or it does not tell. */
export async function phoneSettings(): Promise<PhoneSettings | null> {
  if (process.env.TARO_ENV === 'h5') return null
  try {
    const { subscriptionsSetting } = await Taro.getSetting({ withSubscriptions: true })
    const { mainSwitch, itemSettings } = subscriptionsSetting
    return { on: mainSwitch, kept: answersIn(itemSettings) }
  } catch {
    return null
  }
}

/** Asks for these templates, by their ids; null where WeChat could not ask. Call it before any wait. */
export async function askWeChat(ids: readonly string[]): Promise<Record<string, Answer> | null> {
  if (process.env.TARO_ENV === 'h5') return null
  try {
    // `entityIds` is another platform's name for them, which Taro's type asks for all the same.
    const said = await Taro.requestSubscribeMessage({ tmplIds: [...ids], entityIds: [] })
    return answersIn(said as unknown as Record<string, unknown>)
  } catch {
    return null
  }
}

/** Ours only: what WeChat has filtered out was not asked, and the message about the call is no answer. */
function answersIn(said: Record<string, unknown> | undefined): Record<string, Answer> {
  const known: Record<string, Answer> = {}
  for (const [id, value] of Object.entries(said ?? {})) {
    const answer = answers.find((one) => one === value) ?? loud(value)
    if (answer && id !== 'errMsg') known[id] = answer
  }
  return known
}

/** With a sound or a reminder, as acceptWithAudio, it is accepted all the same. */
function loud(value: unknown): Answer | null {
  return typeof value === 'string' && value.startsWith('accept') ? 'accept' : null
}
