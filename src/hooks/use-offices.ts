// Where can this be done, how far is it, and when is there a place?
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { useCall, type Called } from './use-call'
import { usePlace, type Place } from './use-place'

export type OfficeRow = Output<'office.list'>['offices'][number]

export interface Offices {
  readonly shown: Called<Output<'office.list'>>
  /** Those of the chosen town, the nearest first. */
  readonly offices: readonly OfficeRow[]
  /** Towns that have one, in the order of the list. */
  readonly towns: readonly string[]
  readonly town: string | null
  chooseTown(town: string | null): void
  readonly place: Place
}

/** The offices that take these services, as `a,b`; all of them for an empty text. */
export function useOffices(services: string): Offices {
  const place = usePlace()
  const [serviceId, ...also] = services.split(',').filter(Boolean)
  const wanted = serviceId ? { serviceId, ...(also.length > 0 ? { also } : {}) } : {}
  const input = { ...wanted, ...(place.point ?? {}) }
  const shown = useCall('office.list', input, { cache: true, keep: true })
  const [town, chooseTown] = useState<string | null>(null)
  const all = shown.data?.offices ?? []
  return {
    shown,
    offices: town === null ? all : all.filter((office) => office.town === town),
    towns: [...new Set(all.map((office) => office.town))],
    town,
    chooseTown,
    place
  }
}
