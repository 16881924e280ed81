// Who tells a screen that the hall has changed? The host, where the platform can listen (server-sent
// events, connecting again by itself); elsewhere the screen asks every few seconds.
import { apiOrigin } from './transport-http'
import { isLookedAt } from './window'

/** At most so often: a busy hall changes several times a second. */
const THROTTLE_MS = 1_000
const POLL_MS = 10_000
/** A host without room, or none at all, is asked again after this. */
const AGAIN_MS = 30_000

/** Calls `changed` whenever the hall of an office may have changed; the answer ends that. */
export function listenToHall(officeId: string, changed: () => void): () => void {
  const told = throttled(changed)
  const end = canListen()
    ? listen(`${apiOrigin ?? ''}/live/hall/${officeId}`, told.call)
    : poll(told.call)
  return () => {
    end()
    told.end()
  }
}

function canListen(): boolean {
  return process.env.TARO_APP_TRANSPORT !== 'cloud' && typeof EventSource !== 'undefined'
}

function listen(address: string, changed: () => void): () => void {
  let source: EventSource | null = null
  let wasLost = false
  let instead: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function open() {
    const fresh = new EventSource(address)
    source = fresh
    fresh.onmessage = changed
    fresh.onopen = () => {
      instead?.()
      instead = null
      // What happened while nobody listened.
      if (wasLost) changed()
      wasLost = false
    }
    fresh.onerror = () => {
      wasLost = true
      if (fresh.readyState !== EventSource.CLOSED) return
      instead ??= poll(changed)
      timer = setTimeout(open, AGAIN_MS)
    }
  }
  open()
  return () => {
    source?.close()
    clearTimeout(timer)
    instead?.()
  }
}

function poll(changed: () => void): () => void {
  const timer = setInterval(() => {
    if (isLookedAt()) changed()
  }, POLL_MS)
  return () => clearInterval(timer)
}

/** At once, and once more after a while for everything that comes meanwhile. */
function throttled(act: () => void): { call(): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWaiting = false
  function call() {
    if (timer !== undefined) {
      isWaiting = true
      return
    }
    act()
    timer = setTimeout(() => {
      timer = undefined
      if (isWaiting) call()
      isWaiting = false
    }, THROTTLE_MS)
  }
  return { call, end: () => clearTimeout(timer) }
}
