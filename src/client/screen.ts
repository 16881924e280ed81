// A QR code is read best from a bright screen that stays on.
import Taro from '@tarojs/taro'

/** Makes the screen bright and keeps it on; the answer puts it back. Only inside WeChat. */
export function brighten(): () => void {
  if (process.env.TARO_ENV !== 'weapp') return () => undefined
  let before: number | null = null
  let over = false
  void Taro.getScreenBrightness({
    success: ({ value }) => {
      if (over) return
      before = value
      set(1)
    }
  })
  void Taro.setKeepScreenOn({ keepScreenOn: true, fail: ignore })
  return () => {
    over = true
    if (before !== null) set(before)
    void Taro.setKeepScreenOn({ keepScreenOn: false, fail: ignore })
  }
}

function set(value: number) {
  void Taro.setScreenBrightness({ value, fail: ignore })
}

// A phone that does not allow it shows the code all the same.
function ignore() {
  return undefined
}
