// What do the papers of a case need: the case, and the name of whoever reads?
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'

export interface Paper {
  readonly shown: Called<Output<'case.show'>>
  /** One's own name in full; the applicant's masked name for staff; empty until it is known. */
  readonly name: string
}

/** The case whose papers are shown; an empty id asks nothing. */
export function usePaper(caseId: string): Paper {
  const shown = useCall('case.show', caseId ? { caseId } : null, { cache: true })
  const me = useCall('person.me', {}, { cache: true })
  return { shown, name: shown.data?.applicant?.name ?? me.data?.name ?? '' }
}
