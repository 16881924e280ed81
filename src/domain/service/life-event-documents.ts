// Which documents does a life event need in all? One set: each kind once (ZJ-7).
import type { Guide } from './guide'

export interface SharedSetDocument {
  readonly kind: string
  readonly name: string
  readonly hint: string
  /** True where departments hold it for every service that needs it. */
  readonly shared: boolean
  readonly deferrable: boolean
  /** The names of the services that need it. */
  readonly services: string[]
}

/** The documents of several guides, each kind once, in the order in which they first appear. */
export function documentsOfAll(guides: readonly Guide[]): SharedSetDocument[] {
  const byKind = new Map<string, SharedSetDocument>()
  for (const guide of guides) {
    for (const { kind, name, hint, sharedFrom, deferrable } of guide.documents) {
      const known = byKind.get(kind)
      byKind.set(kind, {
        kind,
        name: known?.name ?? name,
        hint: known?.hint ?? hint,
        shared: (known?.shared ?? true) && sharedFrom !== null,
        deferrable: (known?.deferrable ?? true) && deferrable,
        services: known?.services.includes(guide.name)
          ? known.services
          : [...(known?.services ?? []), guide.name]
      })
    }
  }
  return [...byKind.values()]
}
