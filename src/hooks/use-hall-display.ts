// What does the screen in the hall show? It changes by itself, says when it can't, and knows the time.
import { useEffect, useState } from 'react'
import type { Output } from '@/contract/calls'
import { doorAddress } from '@/client/door-address'
import { sessionToken } from '@/client/session'
import { instant, type Instant } from '@/domain/time/instant'
import { useCall, type Called } from './use-call'
import { useEvery } from './use-every'
import { useLive } from './use-live'

export type HallView = Output<'hall.show'>

export interface HallDisplay {
  readonly shown: Called<HallView>
  /** The clock on the wall; null until the cloud has told the time. */
  readonly now: Instant | null
  /** What the QR code for checking in says; null where nobody of the staff is signed in here. */
  readonly door: HallDoor | null
}

export interface HallDoor {
  readonly text: string
  /** The mini-program code that opens the same; null where there is none. */
  readonly picture: string | null
}

/** The hall of an office; an empty id asks nothing. */
export function useHallDisplay(officeId: string): HallDisplay {
  const shown = useCall('hall.show', officeId ? { officeId } : null)
  useLive(officeId || null, shown.reload)
  useEvery(shown.reload, officeId !== '')
  const now = useWallClock(shown.data?.now)
  return { shown, now, door: useDoor(officeId, shown.data?.now) }
}

/** Goes on from the time that the cloud has told. */
function useWallClock(told: Instant | undefined): Instant | null {
  const [now, setNow] = useState<Instant | null>(null)
  useEffect(() => {
    if (told === undefined) return undefined
    const offset = told - Date.now()
    const tick = () => setNow(instant(Date.now() + offset))
    const first = setTimeout(tick)
    const timer = setInterval(tick, 1000)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [told])
  return now
}

/** The code of the moment, asked for again when its time is over. */
function useDoor(officeId: string, now: Instant | undefined): HallDoor | null {
  const asks = officeId !== '' && sessionToken() !== null
  const { data, reload } = useCall('hall.door', asks ? {} : null)
  const isOver = data !== undefined && now !== undefined && now >= data.until
  useEffect(() => {
    if (isOver) void reload()
  }, [isOver, reload])
  const isOurs = data?.qr.startsWith(`suozi:office:${officeId}:`) ?? false
  return data && isOurs ? { text: doorAddress(data.qr), picture: data.picture } : null
}
