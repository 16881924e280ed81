// Every call by which staff move a step, its holder, or the time of its case, behind one function.
import type { Answer } from '@/client/answer'
import type { Output } from '@/contract/calls'
import type { Work, WorkForm } from '@/domain/dispatch/work'
import type { DateString } from '@/domain/time/date'
import { useAct } from './use-act'

type View = Output<'case.show'>

/** What an act is about, beyond what is filled in. */
export interface WorkTarget {
  readonly caseId: string
  readonly stepId: string | null
  /** The urge to answer. */
  readonly urgeId: string | null
  /** True where one sees that nobody holds the step. */
  readonly free: boolean
  readonly today: DateString
}

export interface WorkActs {
  perform(work: Work, form: WorkForm): Promise<Answer<View>>
  readonly busy: boolean
}

/** The acts on one step of one case. */
export function useWorkActs({ caseId, stepId, urgeId, free, today }: WorkTarget): WorkActs {
  const one = { caseId }
  const step = { caseId, stepId: stepId ?? '' }
  const [decide, deciding] = useAct('case.decide')
  const [finish, finishing] = useAct('step.finish')
  const [stop, stopping] = useAct('step.stop')
  const [resume, resuming] = useAct('step.resume')
  const [take, taking] = useAct('step.take')
  const [assign, assigning] = useAct('dispatch.assign')
  const [urge, urging] = useAct('dispatch.urge')
  const [reportBack, reporting] = useAct('dispatch.report-back')
  const [ask, asking] = useAct('case.ask-extension')
  const [extend, extending] = useAct('case.extend')
  const [decline, declining] = useAct('case.decline-extension')

  const doing: Record<Work, (form: WorkForm) => Promise<Answer<View>>> = {
    decide: ({ granted, text }) => decide({ ...one, granted, reasons: granted ? '' : text }),
    finish: ({ text }) => finish({ ...step, opinion: text }),
    stop: ({ ground, days, text }) => stop({ ...step, ground, workingDays: days, note: text }),
    resume: () => resume(step),
    take: () => take(step),
    assign: ({ handlerId }) => assign({ ...step, handlerId: handlerId ?? '', onlyIfFree: free }),
    urge: ({ text, answerBy }) => urge({ ...one, stepId, note: text, answerBy: answerBy ?? today }),
    'report-back': ({ text }) => reportBack({ urgeId: urgeId ?? '', text }),
    'ask-extension': ({ days, text }) => ask({ ...one, workingDays: days, reasons: text }),
    extend: () => extend(one),
    'decline-extension': ({ text }) => decline({ ...one, reasons: text })
  }
  const ofStep = [deciding, finishing, stopping, resuming, taking]
  const ofDispatch = [assigning, urging, reporting, asking, extending, declining]
  return {
    perform: (work, form) => doing[work](form),
    busy: [...ofStep, ...ofDispatch].some(({ busy }) => busy)
  }
}
