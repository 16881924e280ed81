// Where is this phone? Asked for only from a tap, kept while the app is open, never stored.
import Taro from '@tarojs/taro'

/** Degrees, GCJ-02 where the platform has it. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

let last: Point | null = null

/** Where the phone was when it was last asked; null before that. */
export function lastPlace(): Point | null {
  return last
}

/** Asks the person and the phone; null where either says no. */
export async function findPlace(): Promise<Point | null> {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
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
