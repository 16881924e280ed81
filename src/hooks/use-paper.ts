// Which papers has this case, and what does the one say that lies open? AL-32, ZJ-11.
import type { Output } from '@/contract/calls'
import type { PaperKind } from '@/domain/case/paper'
import { paperAddress } from '@/client/paper-address'
import { useCall, type Called } from './use-call'

type CaseView = Output<'case.show'>

export interface PaperReading {
  /** The case whose paper it is; undefined until it is there. */
  readonly view: CaseView | undefined
  readonly shown: Called<Output<'paper.show'>>
  /** What its QR says; empty until it is there. */
  readonly qr: string
  /** The number of the paper that is meant; null where the case has none like it. */
  readonly code: string | null
  /** What the screen waits for now: the case, then its paper. */
  readonly waits: Called<unknown>
}

const notices: readonly PaperKind[] = ['one-time-notice', 'provisional-acceptance']

/** The paper of a case that `wanted` names by its number or its kind; else the newest. */
export function usePaper(caseId: string, wanted: string): PaperReading {
  return useChosen(
    caseId,
    ({ papers }) =>
      papers.find(({ code }) => !wanted || code === wanted) ??
      papers.find(({ kind }) => kind === wanted)
  )
}

/** The last paper that asks the resident for documents: ZJ-11.3, ZJ-11.2. */
export function useNotice(caseId: string): PaperReading {
  return useChosen(caseId, ({ papers }) => papers.find(({ kind }) => notices.includes(kind)))
}

/** Both open without network. An empty id asks nothing. */
function useChosen(
  caseId: string,
  choose: (view: CaseView) => CaseView['papers'][number] | undefined
): PaperReading {
  const ofCase = useCall('case.show', caseId ? { caseId } : null, { cache: true })
  const view = ofCase.data
  const code = (view && choose(view)?.code) ?? null
  const shown = useCall('paper.show', code ? { code } : null, { cache: true })
  const qr = shown.data ? paperAddress(shown.data.code, shown.data.qr) : ''
  return { view, shown, qr, code, waits: code ? shown : ofCase }
}
