// The last good answers, so that a ticket or a checklist opens without network ("截至 10:32").
import Taro from '@tarojs/taro'
import { instant, type Instant } from '@/domain/time/instant'

const INDEX = 'answers'
const PREFIX = 'answer:'
/** WeChat keeps 1 MB a key and 10 MB in all. */
const MOST_CHARACTERS = 200_000
const MOST_ANSWERS = 30

export interface Kept {
  readonly data: unknown
  /** When it arrived, on the phone's clock. */
  readonly at: Instant
}

/** What names an answer: the call and its input. */
export function answerKey(call: string, input: unknown): string {
  return `${PREFIX}${call}:${JSON.stringify(input)}`
}

/** Keeps an answer; one that is too large, or finds no room, is not kept. */
export function keepAnswer(key: string, data: unknown, at: number = Date.now()): void {
  const text = JSON.stringify({ data, at })
  if (text.length > MOST_CHARACTERS) return
  try {
    Taro.setStorageSync(key, text)
    const keys = [key, ...keptKeys().filter((other) => other !== key)]
    for (const old of keys.slice(MOST_ANSWERS)) Taro.removeStorageSync(old)
    Taro.setStorageSync(INDEX, keys.slice(0, MOST_ANSWERS))
  } catch {
    // A full storage only means that this screen will not open without network.
  }
}

/** The answer kept under a key; null where there is none. */
export function keptAnswer(key: string): Kept | null {
  const text: unknown = Taro.getStorageSync(key)
  if (typeof text !== 'string' || text === '') return null
  try {
    const { data, at } = JSON.parse(text) as { data: unknown; at: number }
    return { data, at: instant(at) }
  } catch {
    return null
  }
}

/** Forgets every answer: another person uses this phone now. */
export function forgetAnswers(): void {
  for (const key of keptKeys()) Taro.removeStorageSync(key)
  Taro.removeStorageSync(INDEX)
}

function keptKeys(): string[] {
  const keys: unknown = Taro.getStorageSync(INDEX)
  return Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : []
}
