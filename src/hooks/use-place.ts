// How far is it from here? The phone's place, once somebody has asked to know.
import { useState } from 'react'
import { findPlace, lastPlace, type Point } from '@/client/place'

export interface Place {
  readonly point: Point | null
  readonly asking: boolean
  /** True where the person or the phone said no. */
  readonly refused: boolean
  ask(): Promise<void>
}

/** The last place of this session, and how to ask for it: from a tap alone. */
export function usePlace(): Place {
  const [point, setPoint] = useState(lastPlace)
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState(false)
  const ask = async () => {
    setAsking(true)
    const found = await findPlace()
    setAsking(false)
    setRefused(found === null)
    if (found) setPoint(found)
  }
  return { point, asking, refused, ask }
}
