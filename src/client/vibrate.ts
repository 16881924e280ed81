// A phone in a pocket is felt before it is read.
import Taro from '@tarojs/taro'

/** Shakes the phone for a moment; one that can't stays still. */
export async function vibrate(): Promise<void> {
  try {
    await Taro.vibrateLong()
  } catch {
    // What was to be felt stands on the screen all the same.
  }
}
