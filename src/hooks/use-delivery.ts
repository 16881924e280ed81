// How does the result of this case come: chosen by the resident, or at the desk for somebody without
// a phone. ZJ-15, ZJ-30.
import { useState } from 'react'
import type { Answer } from '@/client/answer'
import type { Output } from '@/contract/calls'
import type { DeliveryWay } from '@/domain/errand/errand'
import { words } from '@/words'
import { useAct, type Act } from './use-act'
import { useHomeErrand } from './use-home-errand'
import { useSubscribe, type Question } from './use-subscribe'

type CaseView = Output<'case.show'>

export interface Delivery {
  readonly way: DeliveryWay
  chooseWay(way: DeliveryWay): void
  /** Why nobody can be sent yet; null where somebody can. */
  readonly notGrid: string | null
  /** Where the worker goes. */
  readonly home: ReturnType<typeof useHomeErrand>
  readonly sending: Act
  /** Set while they are asked which messages may come. */
  readonly question: Question | null
  /** Null where something is missing, which is said from then on. */
  send(): Promise<Answer<CaseView> | null>
}

/**
 * Begins with what was chosen before; undefined while the case is read. `own` where the resident chooses
 * for themselves: then they are asked which messages may come.
 */
export function useDelivery(view: CaseView | undefined, own = false): Delivery {
  const home = useHomeErrand(view)
  const [chosen, chooseWay] = useState<DeliveryWay | null>(null)
  const [run, sending] = useAct('case.choose-delivery')
  const way = chosen ?? view?.delivery.way ?? 'counter'
  const about = { caseId: view?.id ?? '', delivery: way, on: own }
  const { question, beside } = useSubscribe('deliver', about)
  // A worker sets out from the office that has the case.
  const early = !view?.office || view.status === 'draft'
  return {
    ...{ way, chooseWay, home, sending, question },
    notGrid: early ? words.errand.choose.early : null,
    send: async () => {
      const to = way === 'grid' ? home.check() : {}
      return to && view ? beside(() => run({ caseId: view.id, way, ...to })) : null
    }
  }
}
