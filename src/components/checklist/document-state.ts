// How does one document stand, said in one line, a word, and what else there is to say?
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'

type Item = Output<'case.show'>['items'][number]
type Tone = 'ok' | 'wait' | 'bad' | 'info' | 'plain'

/** The one line under its name. */
export function lineOf(item: Item): string {
  const { have, shared, correction } = words.checklist
  switch (item.state) {
    case 'wrong':
      return item.reason ? correction.said(item.reason) : item.hint
    case 'deferred':
      return item.verdict === 'wrong' && item.reason ? correction.said(item.reason) : item.hint
    case 'shared':
    case 'confirmed':
      return item.shared ? shared.line(item.shared.department, item.shared.summary) : item.hint
    case 'have':
      return item.files.length > 0 ? have.pages(item.files.length) : have.checked
    case 'bringing':
      return item.bringOriginal ? have.bring : have.bringPaper
    case 'replaced':
      return have.replacedBy(item.note)
    case 'missing':
    case 'deferrable':
      return item.contradicted ? shared.contradicted : item.hint
  }
}

/** Its state in a word; null where the act says it. */
export function chipOf(item: Item): { tone: Tone; text: string } | null {
  const { states, later } = words.checklist
  if (item.state === 'deferred' && item.verdict !== 'wrong') {
    const given = item.files.length > 0 || item.note !== ''
    return given ? { tone: 'info', text: later.given } : { tone: 'wait', text: states.deferred }
  }
  return { tone: tones[item.state], text: states[item.state] }
}

/** What stands in the thin line below it; null where there is nothing more to say. */
export function extraOf(item: Item, deferUntil: DateString | null): string | null {
  const { later, shared } = words.checklist
  switch (item.state) {
    case 'shared':
      return shared.different
    case 'deferrable':
      return deferUntil ? later.until(deferUntil) : later.some
    case 'deferred':
      return item.due ? later.due(item.due) : null
    default:
      return null
  }
}

const tones: Record<Item['state'], Tone> = {
  missing: 'plain',
  deferrable: 'wait',
  shared: 'info',
  confirmed: 'ok',
  have: 'ok',
  bringing: 'info',
  replaced: 'ok',
  wrong: 'bad',
  deferred: 'wait'
}
