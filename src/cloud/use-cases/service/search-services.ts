// Finds services and life events in the words that people use.
import { answer } from '@/contract/failure'
import { searchServices as search } from '@/domain/service/search'
import { allGuides, allLifeEvents } from '../../database/offered'
import type { OpenUseCase } from '../environment'
import { lifeEventRow, serviceRow } from './present-service'

export const searchServices: OpenUseCase<'service.search'> = async (context, input) => {
  const guides = await allGuides(context.db)
  const events = await allLifeEvents(context.db)
  const byId = new Map(guides.map(({ guide }) => [guide.id, guide]))
  const eventsById = new Map(events.map(({ event }) => [event.id, event]))
  const found = search(
    guides.map((g) => g.search),
    input.query,
    { category: input.category }
  )
  const foundEvents = input.category
    ? []
    : search(
        events.map((e) => e.search),
        input.query
      )
  return answer({
    services: found.flatMap(({ id }) => {
      const guide = byId.get(id)
      return guide ? [serviceRow(guide)] : []
    }),
    lifeEvents: foundEvents.flatMap(({ id }) => {
      const event = eventsById.get(id)
      return event ? [lifeEventRow(event)] : []
    })
  })
}
