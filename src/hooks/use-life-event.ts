// Which services of a life event does this person want, what do they answer, and which one set of
// documents follows from it (ZJ-2, ZJ-7)?
import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { Output } from '@/contract/calls'
import { neededDocuments } from '@/domain/checklist/checklist'
import { isFinal } from '@/domain/case/status'
import { documentsOfAll } from '@/domain/service/life-event-documents'
import {
  answeredTogether,
  askedTogether,
  type AnswersOfAll,
  type SharedQuestion
} from '@/domain/service/life-event-answers'
import { sharedQuestions, type SharedQuestions } from './shared-questions'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'

type EventView = Output<'life-event.show'>
type Document = EventView['documents'][number]
type CaseRow = Output<'case.list'>['cases'][number]

export interface LifeEventReading {
  readonly shown: Called<EventView>
  readonly services: readonly {
    readonly service: EventView['services'][number]
    readonly chosen: boolean
  }[]
  readonly questions: SharedQuestions<SharedQuestion>
  /** The one set that follows from what was chosen and answered. */
  readonly documents: readonly Document[]
  /** The life event that this person has already begun; null where there is none. */
  readonly begun: NonNullable<CaseRow['bundle']> | null
  /** Takes a service in or leaves it out; the last one stays. */
  toggle(serviceId: string): void
  answer(name: string, option: string): void
  readonly starting: Act
  /** Starts all of them and opens their documents; null: for oneself. */
  start(relativeId: string | null): Promise<void>
}

/** A life event and what this person makes of it; an empty id asks nothing. */
export function useLifeEvent(lifeEventId: string): LifeEventReading {
  const shown = useCall('life-event.show', lifeEventId ? { lifeEventId } : null, { cache: true })
  const [without, setWithout] = useState<readonly string[]>([])
  const [answers, setAnswers] = useState<AnswersOfAll>({})
  const [run, starting] = useAct('life-event.start')
  const guides = (shown.data?.guides ?? []).filter(({ id }) => !without.includes(id))
  const questions = sharedQuestions(askedTogether(guides, answers), (q) => q.services[0] ?? '')
  const answer = (name: string, option: string) => {
    const question = questions.find(name)
    if (question) setAnswers((before) => answeredTogether(guides, before, question, option))
  }
  const toggle = (id: string) =>
    setWithout((before) => {
      if (before.includes(id)) return before.filter((one) => one !== id)
      return guides.length > 1 ? [...before, id] : before
    })
  const start = async (relativeId: string | null) => {
    const given = Object.fromEntries(guides.map(({ id }) => [id, { ...answers[id] }]))
    const input = { lifeEventId, relativeId, answers: given, without: [...without] }
    const begun = await run(input)
    if (begun.ok) await Taro.navigateTo({ url: `/pages/apply/bundle/index?id=${begun.data.id}` })
  }
  return {
    shown,
    services: (shown.data?.services ?? []).map((service) => ({
      service,
      chosen: !without.includes(service.id)
    })),
    questions,
    documents: documentsFor(shown.data, guides, answers),
    begun: useBegun(lifeEventId),
    toggle,
    answer,
    starting,
    start
  }
}

/** Who is not signed in has begun nothing: the refusal is no trouble here. */
function useBegun(lifeEventId: string): LifeEventReading['begun'] {
  const cases = useCall('case.list', {}).data?.cases ?? []
  const open = cases.filter(({ status }) => !isFinal(status))
  return open.find(({ bundle }) => bundle?.lifeEventId === lifeEventId)?.bundle ?? null
}

function documentsFor(
  view: EventView | undefined,
  guides: EventView['guides'],
  answers: AnswersOfAll
): readonly Document[] {
  const needed = guides.map((guide) => ({
    ...guide,
    documents: neededDocuments(guide, answers[guide.id] ?? {})
  }))
  const looks = new Map(view?.documents.map(({ kind, look }) => [kind, look]))
  return documentsOfAll(needed).map((one) => ({ ...one, look: looks.get(one.kind) ?? 'form' }))
}
