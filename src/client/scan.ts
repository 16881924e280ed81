// What does the camera read? Only inside WeChat; a scanner at a desk types instead.
import Taro from '@tarojs/taro'

/** True where there is a camera that reads codes by itself. */
export const canScan = process.env.TARO_ENV === 'weapp'

/** The text of a QR code, the page of a mini-program code; null where nothing was read. */
export async function scanCode(): Promise<string | null> {
  try {
    const { result, path } = await Taro.scanCode({ scanType: ['qrCode'] })
    // A code of this very mini-program is a page with its scene.
    return path || result
  } catch {
    return null
  }
}
