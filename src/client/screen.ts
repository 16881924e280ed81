// A QR code is read best from a bright screen that stays on.
import Taro from '@tarojs/taro'

const BRIGHT = 1

/** Makes the screen bright and keeps it on; the answer puts it back. Only inside WeChat. */
export function brighten(): () => void {
  if (process.env.TARO_ENV !== 'weapp') return () => undefined
  let over = false
  const before = brightness()
  void before.then((value) => {
    if (!over && value !== null) void set(BRIGHT)
  })
  void keepOn(true)
  return () => {
    over = true
    void before.then((value) => {
      if (value !== null) void set(value)
    })
    void keepOn(false)
  }
}

/** How bright it is; null on a phone that does not say. */
async function brightness(): Promise<number | null> {
  try {
    // Taro's types know only the callback; its answer is a promise as well.
    return await new Promise<number>((success, fail) => {
      void Taro.getScreenBrightness({ success: ({ value }) => success(value), fail })
    })
  } catch {
    return null
  }
}

async function set(value: number): Promise<void> {
  try {
    await Taro.setScreenBrightness({ value })
  } catch {
    // A phone that does not allow it shows the code all the same.
  }
}

async function keepOn(keepScreenOn: boolean): Promise<void> {
  try {
    await Taro.setKeepScreenOn({ keepScreenOn })
  } catch {
    // The screen goes dark as it always does.
  }
}
