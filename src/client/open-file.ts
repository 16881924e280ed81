// How is a file shown that is no picture? The web opens it beside the app, WeChat in its own viewer.
import Taro from '@tarojs/taro'

/** Opens a PDF; false where it can't be shown. */
export async function openFile(url: string): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    window.open(url, '_blank', 'noopener')
    return true
  }
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf' })
    return true
  } catch {
    return false
  }
}
