// The cases of a life event with their one set of documents: what is missing, and what this person
// does about it (ZJ-2, ZJ-7).
import type { Output } from '@/contract/calls'
import { bundleStatus } from '@/domain/case/bundle'
import type { Listed } from './checklist-now'
import { sharedQuestions, type SharedQuestions } from './shared-questions'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'
import { canFile } from './use-filing'

export type BundleView = Output<'life-event.case'>
export type BundleDocument = BundleView['documents'][number]
export type BundleCase = BundleView['cases'][number]
type Question = BundleView['questions'][number]

export interface Bundle {
  readonly shown: Called<BundleView>
  readonly questions: SharedQuestions<Question>
  /** What it is as one checklist; null until it is there. */
  readonly listed: Listed<BundleDocument> | null
  /** True where all that are still drafts can be filed online together (ZJ-6). */
  readonly mayFile: boolean
  readonly supplying: Act
  readonly answering: Act
  readonly leaving: Act
  /** Says that shared data is right, or that it is not (ZJ-7). */
  say(document: BundleDocument, way: 'confirm' | 'contradict'): Promise<void>
  answer(name: string, option: string): Promise<void>
  /** Takes one case back; the others stay. True once it is done. */
  leave(caseId: string): Promise<boolean>
}

/** A life event that was begun; an empty id asks nothing. */
export function useBundle(bundleId: string): Bundle {
  const shown = useCall('life-event.case', bundleId ? { bundleId } : null, { cache: true })
  const [runSupply, supplying] = useAct('case.supply')
  const [runAnswer, answering] = useAct('case.answer')
  const [runLeave, leaving] = useAct('case.withdraw')
  const view = shown.data
  const questions = sharedQuestions(view?.questions ?? [], ({ caseId }) => caseId)
  const say = async ({ caseId, documentId }: BundleDocument, way: 'confirm' | 'contradict') => {
    await runSupply({ caseId, documentId, way })
    await shown.reload()
  }
  const answer = async (name: string, option: string) => {
    const question = questions.find(name)
    const row = view?.cases.find(({ id }) => id === question?.caseId)
    if (!question || !row) return
    const answers = { ...row.answers, [question.situation.id]: option }
    const given = await runAnswer({ caseId: row.id, answers })
    if (given.ok) await shown.reload()
  }
  const leave = async (caseId: string) => {
    const left = await runLeave({ caseId })
    if (left.ok) await shown.reload()
    return left.ok
  }
  const listed = view ? asList(view, questions.open) : null
  const draft = view?.cases.find(({ status }) => status === 'draft')
  const whole = listed !== null && isWhole(listed)
  const first = useCall('case.show', draft && whole ? { caseId: draft.id } : null)
  const mayFile = whole && canFile(first.data)
  return { shown, questions, listed, mayFile, supplying, answering, leaving, say, answer, leave }
}

/** Nothing is asked or missing in any of them; what may come later does not stand in the way. */
function isWhole({ openQuestions, items }: Listed<BundleDocument>): boolean {
  const open = ['missing', 'shared', 'wrong', 'bringing']
  return openQuestions.length === 0 && !items.some(({ state }) => open.includes(state))
}

function asList(view: BundleView, open: readonly string[]): Listed<BundleDocument> {
  const atCounter = ['draft', 'received', 'awaiting-correction']
  const isOpen = ({ status }: BundleCase) => atCounter.includes(status)
  const canSupply = view.cases.some(isOpen) || view.documents.some((document) => document.open)
  return {
    status: bundleStatus(view.cases.map(({ status }) => status)),
    actions: canSupply ? [{ action: 'supply', obstacle: null }] : [],
    openQuestions: [...open],
    items: view.documents,
    booking: view.booking
  }
}
