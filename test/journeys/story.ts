// What a case and an inbox say, as the cloud knows it: to be found again on the screen, word for word.
import type { Page } from 'playwright-core'
import type { NoticeKind } from '@/domain/notice/notice'
import { words } from '@/words'
import type { Host } from '../environment/host'
import { ask } from './ask'
import { openInbox } from './visit'
import { openPath, see } from './walk'

/** Sees on 进度 what is happening now, and that this action is told there. */
export async function seeStep(
  page: Page,
  host: Host,
  { token, caseId, action }: { token: string; caseId: string; action: string }
) {
  const view = await ask(host, 'case.show', { caseId }, token)
  const entry = view.timeline.find((one) => one.action === action)
  if (!entry) throw new Error(`${action} is not in the timeline`)
  await openPath(page, `case/progress?id=${caseId}`)
  await page.reload()
  await see(page, words.case.now(view).title)
  await see(page, words.case.timeline.text(entry, view).title)
}

/** Sees the sentence of the newest notice of this kind in the inbox. */
export async function seeNotice(page: Page, host: Host, token: string, kind: NoticeKind) {
  const { notices } = await ask(host, 'notice.list', {}, token)
  const notice = notices.find(({ content }) => content.kind === kind)
  if (!notice) throw new Error(`nobody was told ${kind}`)
  await openInbox(page)
  await see(page, words.notice.text(notice.content))
}
