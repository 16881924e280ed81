// Receiving somebody without a booking: which service, which situation, who it is (ZJ-12). One step
// after the other, each with what is needed for the next.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import type { Answers } from '@/domain/service/condition'
import { asking, type Asked } from './asking'
import { problemOf } from './field-problem'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'
import { useServiceSearch, type ServiceSearch } from './use-service-search'
import { useVisitorHome, type VisitorHome } from './use-visitor-home'

const nobody = { name: '', idNumber: '', phone: '', consent: false }

export type VisitorForm = typeof nobody
export type WalkInStage = 'service' | 'questions' | 'person'

export interface WalkIn {
  readonly stage: WalkInStage
  readonly search: ServiceSearch
  readonly guide: Called<Output<'service.show'>>
  /** The questions of the guide; null until it is there. */
  readonly asked: Asked | null
  readonly form: VisitorForm
  /** Where somebody without a phone is told. */
  readonly home: VisitorHome
  readonly sending: Act
  /** True where the next step can be taken. */
  readonly canGoOn: boolean
  problem(field: keyof VisitorForm): string | null
  choose(serviceId: string): void
  answer(situation: string, option: string): void
  fill(part: Partial<VisitorForm>): void
  back(): void
  /** The next step; with the last one the case is received and its id handed on. */
  goOn(): Promise<void>
}

/** One walk-in; `onReceived` hears the id of its case. */
export function useWalkIn(onReceived: (caseId: string) => void): WalkIn {
  const search = useServiceSearch()
  const [serviceId, setServiceId] = useState('')
  const [chosen, setStage] = useState<WalkInStage>('service')
  const [answers, setAnswers] = useState<Answers>({})
  const [form, setForm] = useState<VisitorForm>(nobody)
  const guide = useCall('service.show', serviceId ? { serviceId } : null)
  const [run, sending] = useAct('case.walk-in')
  const home = useVisitorHome()
  const asked = guide.data ? asking(guide.data.guide, answers) : null
  const nothingToAsk = asked?.situations.length === 0
  const stage = chosen === 'questions' && nothingToAsk ? 'person' : chosen

  const send = async () => {
    // The contract knows only a consent that was given; one that was not is refused by the server.
    const given = { ...form, consent: form.consent as true }
    const where = home.check()
    if (!where) return
    const answer = await run({ serviceId, answers: { ...asked?.answers }, ...given, ...where })
    if (answer.ok) onReceived(answer.data.id)
  }
  return {
    ...{ stage, search, guide, asked, form, home, sending },
    canGoOn: stage === 'person' || (stage === 'questions' && asked?.open.length === 0),
    problem: (field) => problemOf(sending.failure, field),
    choose: (id) => {
      if (id !== serviceId) setAnswers({})
      setServiceId(id)
      setStage('questions')
    },
    answer: (situation, option) => setAnswers((before) => ({ ...before, [situation]: option })),
    fill: (part) => {
      sending.clear()
      setForm((before) => ({ ...before, ...part }))
    },
    back: () => setStage(stage === 'person' && !nothingToAsk ? 'questions' : 'service'),
    goOn: async () => {
      if (stage === 'questions' && asked?.open.length === 0) setStage('person')
      else if (stage === 'person' && !sending.busy) await send()
    }
  }
}
