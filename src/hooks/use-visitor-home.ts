// Does who stands at the counter have a phone? If not, where do they live: a grid worker of this office
// tells them there.
import { useState } from 'react'
import { useCall } from './use-call'
import { useHomeFields } from './use-home-fields'

type Fields = ReturnType<typeof useHomeFields>

export interface VisitorHome extends Omit<Fields, 'check'> {
  readonly noPhone: boolean
  setNoPhone(noPhone: boolean): void
  /** What to send of it; null where something is missing, which is said from then on. */
  check(): { home?: { gridId: string; address: string } } | null
}

/** Asks for the grids only once somebody has no phone. */
export function useVisitorHome(): VisitorHome {
  const [noPhone, setNoPhone] = useState(false)
  const me = useCall('person.me', noPhone ? {} : null, { cache: true })
  const fields = useHomeFields(me.data?.officeId)
  return {
    ...fields,
    noPhone,
    setNoPhone,
    check: () => {
      if (!noPhone) return {}
      const home = fields.check()
      return home && { home }
    }
  }
}
