// The cases that one life event has opened together, as the rules need them.
import type { LifeEvent } from '@/domain/service/guide'
import { bundlesById, casesOfBundles, lockBundle, type BundleRecord } from '../../database/bundles'
import { findCase, type CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import { allLifeEvents } from '../../database/offered'
import { loadCase, loadCases, type LoadedCase } from '../case/load-case'
import type { Context } from '../environment'

export interface LoadedBundle {
  readonly bundle: BundleRecord
  readonly event: LifeEvent
  /** In the order of the life event's services. */
  readonly cases: readonly LoadedCase[]
}

/** Several bundles by id. Throws where the life event of one is gone: a bug. */
export async function loadBundles(
  db: Database,
  ids: readonly string[]
): Promise<Map<string, LoadedBundle>> {
  if (ids.length === 0) return new Map()
  const bundles = await bundlesById(db, ids)
  const cases = await loadCases(db, await casesOfBundles(db, ids))
  const events = (await allLifeEvents(db)).map(({ event }) => event)
  return new Map(
    [...bundles].map(([id, bundle]) => {
      const event = events.find((one) => one.id === bundle.life_event_id)
      if (!event) throw new Error(`bundle ${id} of an unknown life event`)
      const place = ({ guide }: LoadedCase) => event.services.indexOf(guide.id)
      const own = cases.filter(({ record }) => record.bundle_id === id)
      return [id, { bundle, event, cases: own.sort((a, b) => place(a) - place(b)) }]
    })
  )
}

/** One bundle; undefined where there is none. */
export async function loadBundle(db: Database, id: string): Promise<LoadedBundle | undefined> {
  return (await loadBundles(db, [id])).get(id)
}

/** The other cases of the life event that a case belongs to; none where it belongs to none. */
export async function siblingsOf(db: Database, record: CaseRecord): Promise<LoadedCase[]> {
  if (!record.bundle_id) return []
  const bundle = await loadBundle(db, record.bundle_id)
  return (bundle?.cases ?? []).filter((one) => one.record.id !== record.id)
}

/**
 * A case as it is once nobody else is changing its life event; one of no life event as it was read.
 * Whoever writes to siblings begins with this, so that two such calls never lose or block each other.
 */
export async function inTurn(context: Context, loaded: LoadedCase): Promise<LoadedCase> {
  const { id, bundle_id } = loaded.record
  if (!bundle_id) return loaded
  await lockBundle(context.db, bundle_id)
  const record = await findCase(context.db, id)
  return record ? loadCase(context.db, record) : loaded
}
