// The guide of a service (ZJ-4), and the services of a life event with one set of documents (ZJ-7).
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { documentsOfAll } from '@/domain/service/life-event-documents'
import type { Guide } from '@/domain/service/guide'
import {
  allGuides,
  allLifeEvents,
  departmentNames,
  documentKinds,
  findGuide,
  type DocumentKind
} from '../../database/offered'
import type { OpenUseCase } from '../environment'
import { lifeEventRow, serviceRow } from './present-service'

type Looks = Output<'service.show'>['looks']

export const showService: OpenUseCase<'service.show'> = async (context, { serviceId }) => {
  const guide = await findGuide(context.db, serviceId)
  if (!guide) return refuse('not-found', { field: 'serviceId' })
  const kinds = await documentKinds(context.db)
  const events = await allLifeEvents(context.db)
  return answer({
    guide,
    departments: await departmentNames(context.db),
    looks: looksOf(guide, kinds),
    lifeEvents: events
      .filter(({ event }) => event.services.includes(guide.id))
      .map(({ event }) => lifeEventRow(event))
  })
}

export const showLifeEvent: OpenUseCase<'life-event.show'> = async (context, { lifeEventId }) => {
  const found = (await allLifeEvents(context.db)).find(({ event }) => event.id === lifeEventId)
  if (!found) return refuse('not-found', { field: 'lifeEventId' })
  const all = new Map((await allGuides(context.db)).map(({ guide }) => [guide.id, guide]))
  const guides = found.event.services.flatMap((id) => all.get(id) ?? [])
  const kinds = await documentKinds(context.db)
  return answer({
    event: lifeEventRow(found.event),
    services: guides.map(serviceRow),
    guides,
    documents: documentsOfAll(guides).map((one) => ({ ...one, look: lookOf(kinds, one.kind) })),
    source: found.event.source
  })
}

function looksOf(guide: Guide, kinds: Record<string, DocumentKind>): Looks {
  return Object.fromEntries(guide.documents.map(({ kind }) => [kind, lookOf(kinds, kind)]))
}

/** How the sample of a kind is drawn; a form where the data says nothing. */
export function lookOf(kinds: Record<string, DocumentKind>, kind: string): Looks[string] {
  return (kinds[kind]?.look ?? 'form') as Looks[string]
}
