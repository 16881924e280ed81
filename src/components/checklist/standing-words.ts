// What does the big figure of a checklist say?
import { words } from '@/words'

type Standing =
  | { readonly kind: 'questions' | 'received' | 'corrected' | 'closed' }
  | { readonly kind: 'ready'; readonly booked: boolean }
  | { readonly kind: 'correction'; readonly count: number }
  | {
      readonly kind: 'missing'
      readonly count: number
      readonly counts: {
        readonly prepare: number
        readonly confirm: number
        readonly later: number
      }
    }

/** The figure and the line below it. */
export function standingWords(standing: Standing): { title: string; text: string } {
  const { head } = words.checklist
  switch (standing.kind) {
    case 'questions':
      return { title: head.questions, text: head.questionsNote }
    case 'ready':
      return { title: head.ready, text: standing.booked ? head.readyBooked : head.readyNote }
    case 'correction':
      return { title: head.correction(standing.count), text: head.correctionNote }
    case 'missing':
      return { title: missingTitle(standing), text: head.detail(standing.counts) }
    case 'corrected':
    case 'received':
    case 'closed':
      return { title: head[standing.kind], text: head.followNote }
  }
}

/** Nothing is missing where all of it is only to be confirmed (ZJ-7). */
function missingTitle({ count, counts }: Extract<Standing, { kind: 'missing' }>): string {
  const { head } = words.checklist
  return counts.confirm === count ? head.confirm(count) : head.missing(count)
}
