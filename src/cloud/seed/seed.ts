// What the seed holds: everything that a town offers before anybody has come.
import type { looks } from '@/contract/service'
import type { Grid } from '@/domain/office/grid'
import type { Cluster, Office } from '@/domain/office/office'
import type { Guide, LifeEvent } from '@/domain/service/guide'
import type { Calendar } from '@/domain/time/calendar'

export interface Department {
  readonly id: string
  readonly name: string
  /** For narrow places: 公安, 人社. */
  readonly shortName: string
}

/** A kind of paper; `look` names the drawn sample that fits it. */
export interface DocumentKind {
  readonly id: string
  readonly name: string
  readonly look: (typeof looks)[number]
}

export interface Seed {
  /** In the order in which people look for them: the most asked for first. */
  readonly guides: readonly Guide[]
  readonly lifeEvents: readonly LifeEvent[]
  readonly departments: readonly Department[]
  readonly documentKinds: readonly DocumentKind[]
  readonly clusters: readonly Cluster[]
  readonly offices: readonly Office[]
  /** In the order in which each office shows its own. */
  readonly grids: readonly Grid[]
  readonly calendar: Calendar
}
