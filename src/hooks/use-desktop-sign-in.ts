// A desktop without anybody signed in shows a code; whoever of the staff scans it is then signed in
// on it (扫码登录). Asked again every 2 s while somebody looks, until it is scanned or has lapsed.
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '@/client/call'
import { showFailure, type ShownFailure } from '@/client/failure-text'
import { beginSession } from '@/client/session'
import { isLookedAt } from '@/client/window'
import type { Output } from '@/contract/calls'
import { useCountdown } from './use-countdown'

const EVERY_MS = 2_000

type Offer = Output<'session.offer'>
type Me = NonNullable<Output<'session.claim'>['me']>

export interface DesktopSignIn {
  /** Null until there is one. */
  readonly offer: Offer | null
  /** True where the code is worth nothing any more. */
  readonly lapsed: boolean
  readonly secondsLeft: number | null
  readonly failure: ShownFailure | null
  /** Another code. */
  renew(): void
}

/** Offers this desktop while `offering`; `onSignedIn` hears who it is. */
export function useDesktopSignIn(offering: boolean, onSignedIn: (me: Me) => void): DesktopSignIn {
  const [offer, setOffer] = useState<Offer | null>(null)
  const [lapsed, setLapsed] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const hear = useRef(onSignedIn)
  useEffect(() => {
    hear.current = onSignedIn
  })
  const renew = useCallback(async () => {
    const answer = await call('session.offer', {})
    setFailure(answer.ok ? null : showFailure(answer.failure))
    setLapsed(false)
    if (answer.ok) setOffer(answer.data)
  }, [])
  useEffect(() => {
    if (!offering) return undefined
    const first = setTimeout(() => void renew())
    return () => clearTimeout(first)
  }, [offering, renew])

  const claim = useCallback(async () => {
    if (!offer || !isLookedAt()) return
    const answer = await call('session.claim', { id: offer.id, secret: offer.secret })
    if (!answer.ok) {
      // Without network it is asked again; anything else says that this code is worth nothing.
      if (answer.failure.code !== 'offline' && answer.failure.code !== 'busy') setLapsed(true)
      return
    }
    const { token, me } = answer.data
    if (!token || !me) return
    setOffer(null)
    beginSession(token)
    hear.current(me)
  }, [offer])
  useEffect(() => {
    if (!offering || !offer || lapsed) return undefined
    const timer = setInterval(() => void claim(), EVERY_MS)
    return () => clearInterval(timer)
  }, [offering, offer, lapsed, claim])

  const secondsLeft = useCountdown(offer && !lapsed ? offer.expiresAt : null)
  return { offer, lapsed, secondsLeft, failure, renew: () => void renew() }
}
