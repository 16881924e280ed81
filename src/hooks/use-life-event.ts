// Which services does a life event bundle, and which of them has this person begun (ZJ-2)?
import type { Output } from '@/contract/calls'
import { isFinal } from '@/domain/case/status'
import { useCall, type Called } from './use-call'

type CaseRow = Output<'case.list'>['cases'][number]
type EventView = Output<'life-event.show'>

export interface BegunService {
  readonly service: EventView['services'][number]
  /** The running case for oneself; null where there is none. */
  readonly begun: CaseRow | null
}

export interface LifeEventReading {
  readonly shown: Called<EventView>
  readonly services: readonly BegunService[]
  /** The one to go on with: a draft with documents missing, else one that is not begun. */
  readonly next: BegunService | null
}

/** A life event and how far it is; an empty id asks nothing. */
export function useLifeEvent(lifeEventId: string): LifeEventReading {
  const shown = useCall('life-event.show', lifeEventId ? { lifeEventId } : null, { cache: true })
  // Who is not signed in has begun nothing: the refusal is no trouble here.
  const cases = useCall('case.list', {}).data?.cases ?? []
  const services = (shown.data?.services ?? []).map((service) => ({
    service,
    begun: cases.find((row) => row.serviceId === service.id && !isFinal(row.status)) ?? null
  }))
  return { shown, services, next: nextOf(services) }
}

/** What to go on with. */
export function nextOf(services: readonly BegunService[]): BegunService | null {
  const draft = services.find(({ begun }) => begun?.status === 'draft')
  return draft ?? services.find(({ begun }) => begun === null) ?? null
}
