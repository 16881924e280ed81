// How does somebody find the office? WeChat opens its map; on the web a map would be somebody else's
// server, so the address is shown and copied, and the phone's own map is offered where it has one.
import Taro from '@tarojs/taro'

export interface Place {
  readonly name: string
  readonly address: string
  readonly latitude: number
  readonly longitude: number
}

/** A few streets around it. */
const NEAR = 17

/** Opens the route; `show` where the page has to show the address itself. */
export async function openRoute(place: Place): Promise<'opened' | 'show'> {
  if (process.env.TARO_ENV === 'h5') return 'show'
  try {
    const { name, address, latitude, longitude } = place
    await Taro.openLocation({ name, address, latitude, longitude, scale: NEAR })
    return 'opened'
  } catch {
    return 'show'
  }
}

/** True where the phone has a map that answers `geo:` addresses. */
export function hasOwnMap(): boolean {
  return process.env.TARO_ENV === 'h5' && /android/i.test(navigator.userAgent)
}

/** Opens the phone's own map with a search for the place. */
export function openOwnMap({ name, address }: Place): void {
  // A search instead of the point: maps differ by some hundred metres in what the numbers mean.
  window.location.href = `geo:0,0?q=${encodeURIComponent(`${address} ${name}`)}`
}

/** Copies a text; the platform says so itself, and a phone that can't shows the text all the same. */
export function copyText(data: string): void {
  Taro.setClipboardData({ data }).catch(() => undefined)
}
