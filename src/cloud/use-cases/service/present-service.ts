// A service and a life event as rows: the name and what decides.
import type { Output } from '@/contract/calls'
import { bindingLimit } from '@/domain/case/clock'
import type { Guide, LifeEvent } from '@/domain/service/guide'

export type ServiceRow = Output<'service.search'>['services'][number]
export type LifeEventRow = Output<'service.search'>['lifeEvents'][number]

/** A service as a row of a list. */
export function serviceRow(guide: Guide): ServiceRow {
  const { id, name, summary, category, onTheSpot, visits } = guide
  return {
    ...{ id, name, summary, category, onTheSpot, visits },
    limit: bindingLimit(guide),
    feeYuan: guide.fee.yuan,
    deferrable: guide.documents.some((d) => d.deferrable)
  }
}

/** A life event as a row of a list. */
export function lifeEventRow({ id, name, summary, icon, services }: LifeEvent): LifeEventRow {
  return { id, name, summary, icon, serviceCount: services.length }
}
