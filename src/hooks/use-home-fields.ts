// Where does a grid worker go? The grid and the address, and what is missing of them.
import { useState } from 'react'
import { words } from '@/words'
import { useCall } from './use-call'

interface Home {
  readonly gridId: string | null
  readonly address: string
}

const LEAST = 4

/** The two fields with the grids of an office; `before` stands in what has not been written yet. */
export function useHomeFields(officeId: string | null | undefined, before?: HomeBefore) {
  const grids = useCall('grid.list', officeId ? { officeId } : null, { cache: true })
  const [written, setWritten] = useState<Partial<Home>>({})
  const [asked, setAsked] = useState(false)
  const list = grids.data?.grids ?? []
  const home: Home = {
    gridId: list.find(({ name }) => name === before?.gridName)?.id ?? null,
    address: before?.address ?? '',
    ...written
  }
  const text = words.errand.choose
  const missing = {
    grid: home.gridId ? null : text.noGrid,
    address: home.address.trim().length < LEAST ? text.noAddress : null
  }
  return {
    grids: list,
    ...home,
    problems: asked ? missing : { grid: null, address: null },
    setGrid: (gridId: string) => setWritten({ ...written, gridId }),
    setAddress: (address: string) => setWritten({ ...written, address }),
    /** What to send; null where something is missing, which is said from then on. */
    check: (): { gridId: string; address: string } | null => {
      setAsked(true)
      if (missing.grid || missing.address || !home.gridId) return null
      return { gridId: home.gridId, address: home.address.trim() }
    }
  }
}

interface HomeBefore {
  readonly gridName: string
  readonly address: string | null
}
