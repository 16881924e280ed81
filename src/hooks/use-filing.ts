// Filing a case online: with which office, and whether it can be filed at all (ZJ-6).
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'
import { useOffices, type OfficeRow } from './use-offices'

export interface Filing {
  readonly shown: Called<Output<'case.show'>>
  readonly offices: readonly OfficeRow[]
  /** True where the case can be filed as it is. */
  readonly allowed: boolean
  /** The office that is asked about; null while none is. */
  readonly chosen: OfficeRow | null
  choose(office: OfficeRow | null): void
  readonly filing: Act
  /** True once it is filed. */
  file(): Promise<boolean>
}

/** Of one case, or with it the services (`a,b`) of its life event; an empty id asks nothing. */
export function useFiling(caseId: string, services: string): Filing {
  const shown = useCall('case.show', caseId ? { caseId } : null)
  const { offices } = useOffices(services || (shown.data?.serviceId ?? ''))
  const [chosen, choose] = useState<OfficeRow | null>(null)
  const [run, filing] = useAct('case.file')
  return {
    ...{ shown, chosen, choose, filing },
    offices: shown.data ? offices : [],
    allowed: canFile(shown.data),
    file: async () => {
      if (!chosen) return false
      const answer = await run({ caseId, officeId: chosen.id })
      choose(null)
      return answer.ok
    }
  }
}

/** True where the server says that this case can be filed online now. */
export function canFile(view: Pick<Output<'case.show'>, 'actions'> | undefined): boolean {
  return view?.actions.some((one) => one.action === 'file' && one.obstacle === null) ?? false
}
