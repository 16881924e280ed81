// Calls on services: find one, read its guide.
import * as v from 'valibot'
import { categories, type Guide } from '@/domain/service/guide'
import { read } from './call'
import { slug, text, word } from './fields'

const limit = v.object({ days: v.number(), unit: word(['working-days', 'calendar-days']) })

export const serviceRow = v.object({
  id: v.string(),
  name: v.string(),
  summary: v.string(),
  category: word(categories),
  limit: v.nullable(limit),
  onTheSpot: v.boolean(),
  feeYuan: v.number(),
  visits: v.number(),
  deferrable: v.boolean()
})

export const lifeEventRow = v.object({
  id: v.string(),
  name: v.string(),
  summary: v.string(),
  icon: v.string(),
  serviceCount: v.number()
})

/** How the sample of a document is drawn. */
export const looks = [
  'card',
  'booklet',
  'photo',
  'form',
  'certificate',
  'contract',
  'report',
  'drawing',
  'invoice',
  'account'
] as const

/** A guide with the names that its ids stand for. */
export const guideView = v.object({
  guide: v.custom<Guide>((value) => typeof value === 'object'),
  departments: v.record(v.string(), v.string()),
  looks: v.record(v.string(), word(looks)),
  lifeEvents: v.array(lifeEventRow)
})

export const lifeEventView = v.object({
  event: lifeEventRow,
  services: v.array(serviceRow),
  /** Their guides, in the same order: the questions and what follows from the answers. */
  guides: v.array(v.custom<Guide>((value) => typeof value === 'object')),
  /** One set of documents for all of them, each kind once (ZJ-7). */
  documents: v.array(
    v.object({
      kind: v.string(),
      name: v.string(),
      hint: v.string(),
      look: word(looks),
      shared: v.boolean(),
      deferrable: v.boolean(),
      services: v.array(v.string())
    })
  ),
  source: v.object({ title: v.string(), url: v.nullable(v.string()), asOf: v.string() })
})

export const serviceCalls = {
  'service.search': read(
    'Finds services and life events by name, pinyin initials, everyday words or category',
    v.object({ query: v.optional(text(50), ''), category: v.optional(word(categories)) }),
    v.object({ services: v.array(serviceRow), lifeEvents: v.array(lifeEventRow) })
  ),
  'service.show': read('The guide of a service (ZJ-4)', v.object({ serviceId: slug }), guideView),
  'life-event.show': read(
    'The services of a life event with their one set of documents',
    v.object({ lifeEventId: slug }),
    lifeEventView
  )
}
