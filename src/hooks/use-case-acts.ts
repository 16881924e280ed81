// Every call by which staff move a case, behind one function.
import type { ActForm, StaffAct } from '@/domain/case/staff-act'
import type { Output } from '@/contract/calls'
import type { Answer } from '@/client/answer'
import { useAct } from './use-act'

export interface CaseActs {
  perform(act: StaffAct, form: ActForm): Promise<Answer<Output<'case.show'>>>
  readonly busy: boolean
}

/** The acts on one case. */
export function useCaseActs(caseId: string): CaseActs {
  const one = { caseId }
  const [receive, receiving] = useAct('case.receive')
  const [accept, accepting] = useAct('case.accept')
  const [acceptProvisionally, accepting2] = useAct('case.accept-provisionally')
  const [ask, asking] = useAct('case.ask-for-correction')
  const [refuse, refusing] = useAct('case.refuse')
  const [settle, settling] = useAct('case.settle-deferred')
  const [revoke, revoking] = useAct('case.revoke')
  const [decide, deciding] = useAct('case.decide')
  const [deliver, delivering] = useAct('case.deliver')

  const doing: Record<StaffAct, (form: ActForm) => Promise<Answer<Output<'case.show'>>>> = {
    receive: () => receive(one),
    accept: () => accept(one),
    // The contract knows only a promise that was given; the form asks for it (ZJ-11.2).
    'accept-provisionally': ({ committed }) =>
      acceptProvisionally({ ...one, committed: committed as true }),
    'ask-for-correction': () => ask(one),
    refuse: ({ reasons, authority }) => refuse({ ...one, reasons, authority }),
    'settle-deferred': () => settle(one),
    revoke: ({ reasons }) => revoke({ ...one, reasons }),
    decide: ({ granted, reasons }) => decide({ ...one, granted, reasons: granted ? '' : reasons }),
    deliver: () => deliver(one)
  }
  const under = [receiving, accepting, accepting2, asking, refusing, settling]
  const later = [revoking, deciding, delivering]
  return {
    perform: (act, form) => doing[act](form),
    busy: [...under, ...later].some(({ busy }) => busy)
  }
}
