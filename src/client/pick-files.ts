// Which pictures and files does this person want to give? Chosen on the phone, made small enough.
import { pickInWeapp } from './pick-files-weapp'
import { pickInWeb } from './pick-files-web'
import type { Picked, PickWay } from './picked-file'

/**
 * Lets the person take a picture or choose files, `most` at most. `onChosen` is called before large
 * pictures are made smaller, which takes a moment. Never throws.
 */
export function pickFiles(way: PickWay, most: number, onChosen: () => void): Promise<Picked> {
  const pick = process.env.TARO_ENV === 'h5' ? pickInWeb : pickInWeapp
  return pick(way, most, onChosen)
}
