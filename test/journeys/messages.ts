// What happens on a phone beside the app: WeChat asks whether messages may come, and they come. The
// demo stands in for WeChat, so that a browser can play it.
import type { Page } from 'playwright-core'
import type { Template } from '@/domain/notice/kinds'
import { words } from '@/words'
import { find, openPath, press, see } from './walk'

const { subscribe } = words

/** Sees that these messages are asked for, and answers. */
export async function answerMessages(
  page: Page,
  templates: readonly Template[],
  answer: 'yes' | 'no'
) {
  const question = page.getByRole('dialog', { name: subscribe.title })
  for (const one of templates) await find(question, subscribe.message(one), 'checkbox').waitFor()
  await press(page, find(question, subscribe[answer]))
  await question.waitFor({ state: 'hidden' })
}

/** Opens the demo's phone and waits until this can be read there: it comes by itself. */
export async function seeOnPhone(page: Page, text: string | RegExp) {
  await openPath(page, 'demo/phone')
  await see(page, text)
}
