// Where is this phone? Asked for only from a tap, kept while the app is open, never stored.
import Taro from '@tarojs/taro'

/** Degrees, GCJ-02 where the platform has it. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** Taro refuses GCJ-02 on the web, where a browser knows nothing but WGS-84. */
const SYSTEM = process.env.TARO_ENV === 'h5' ? 'wgs84' : 'gcj02'

let last: Point | null = null

/** Where the phone was when it was last asked; null before that. */
export function lastPlace(): Point | null {
  return last
}

/** Asks the person and the phone; null where either says no. */
export async function findPlace(): Promise<Point | null> {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: SYSTEM })
    // 100 m are near enough to sort offices, and the server need not know more.
    last = { latitude: round(latitude), longitude: round(longitude) }
    return last
  } catch {
    return null
  }
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}
