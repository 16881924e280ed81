// How does a text that the app made become a file of the person's own, and how is such a file read
// again? On the web a download and an upload; in WeChat a file sent to a chat, and one from a chat.
import Taro from '@tarojs/taro'
import { download } from './download'

/** `shared`: WeChat asks to whom it is sent; nobody is told what was chosen there. */
export type TextFileOutcome = 'saved' | 'shared' | 'failed'

/** Gives a text away as a file. Called straight from a tap: WeChat shares nothing else. */
export async function giveText(name: string, text: string): Promise<TextFileOutcome> {
  if (process.env.TARO_ENV === 'h5') {
    download(new Blob([text], { type: 'application/json;charset=utf-8' }), name)
    return 'saved'
  }
  try {
    const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return 'shared'
  } catch (error) {
    const { errMsg = '' } = (error ?? {}) as { errMsg?: string }
    return errMsg.includes('cancel') ? 'shared' : 'failed'
  }
}

/** The text of a file that the person chooses; null where none was chosen or it can't be read. */
export async function takeText(): Promise<string | null> {
  if (process.env.TARO_ENV === 'h5') return takeInWeb()
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file' })
    const path = tempFiles[0]?.path
    const text = path ? Taro.getFileSystemManager().readFileSync(path, 'utf8') : null
    return typeof text === 'string' ? text : null
  } catch {
    return null
  }
}

function takeInWeb(): Promise<string | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json,application/json'
    input.style.display = 'none'
    const done = (file: File | undefined) => {
      input.remove()
      if (!file) resolve(null)
      else file.text().then(resolve, () => resolve(null))
    }
    input.addEventListener('change', () => done(input.files?.[0]))
    input.addEventListener('cancel', () => done(undefined))
    // Safari only opens what is part of the page.
    document.body.append(input)
    input.click()
  })
}
