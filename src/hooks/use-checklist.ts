// What does this person's case still need, and how do they give it? ZJ-7, ZJ-9.
import { useMemo } from 'react'
import type { Output } from '@/contract/calls'
import type { Answers } from '@/domain/service/condition'
import { asking, type Asked } from './asking'
import { useAct, type Act, type ActInput } from './use-act'
import { useCall, type Called } from './use-call'
import type { ChecklistItem } from './checklist-groups'

export type CaseView = Output<'case.show'>
export type Supplying = Omit<ActInput<'case.supply'>, 'caseId'>

export interface Checklist {
  readonly shown: Called<CaseView>
  /** The questions that the answers open; empty until the case is there. */
  readonly asked: Pick<Asked, 'situations' | 'answers' | 'open'>
  readonly supplying: Act
  readonly answering: Act
  /** Gives, confirms, replaces or takes back one document; true once it is done. */
  supply(supplying: Supplying): Promise<boolean>
  /** Changes one answer; what the old answers asked for and the new ones do not is gone. */
  answer(situation: string, option: string): Promise<boolean>
  /** Adds files to those of a document. */
  addFiles(item: ChecklistItem, fileIds: readonly string[]): Promise<boolean>
  /** Takes one file of a document away; with the last one the document is missing again. */
  removeFile(item: ChecklistItem, fileId: string): Promise<boolean>
}

/** The checklist of a case; an empty id asks nothing. */
export function useChecklist(caseId: string): Checklist {
  const shown = useCall('case.show', caseId ? { caseId } : null, { cache: true })
  const [runSupply, supplying] = useAct('case.supply')
  const [runAnswer, answering] = useAct('case.answer')
  const view = shown.data
  const asked = useMemo(() => (view ? asking(view, view.answers) : NOTHING), [view])

  const supply = async (what: Supplying) => {
    const answer = await runSupply({ caseId, ...what })
    if (answer.ok) shown.put(answer.data)
    else if (answer.failure.code !== 'offline') await shown.reload()
    return answer.ok
  }
  const answer = async (situation: string, option: string) => {
    const answers: Answers = { ...view?.answers, [situation]: option }
    const given = await runAnswer({ caseId, answers: { ...answers } })
    if (given.ok) shown.put(given.data)
    return given.ok
  }
  const withFiles = (item: ChecklistItem, fileIds: string[]) => {
    const replaced = item.state === 'replaced'
    const way = replaced ? 'other-proof' : fileIds.length > 0 ? 'file' : null
    return supply({ documentId: item.documentId, way, fileIds, note: replaced ? item.note : '' })
  }
  return {
    shown,
    asked,
    supplying,
    answering,
    supply,
    answer,
    addFiles: (item, fileIds) => withFiles(item, [...idsOf(item), ...fileIds]),
    removeFile: (item, fileId) =>
      withFiles(
        item,
        idsOf(item).filter((id) => id !== fileId)
      )
  }
}

const NOTHING: Checklist['asked'] = { situations: [], answers: {}, open: [] }

/** What is wrong is given anew, not added to. */
function idsOf(item: ChecklistItem): string[] {
  return item.verdict === 'wrong' ? [] : item.files.map(({ id }) => id)
}
