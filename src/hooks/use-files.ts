// How are the pictures and files of a document looked at?
import { useCallback, useState } from 'react'
import Taro from '@tarojs/taro'
import { openFile } from '@/client/open-file'

export interface ShownFile {
  readonly id: string
  readonly mediaType: string
  readonly url: string | null
}

/** Opens one of several files; `failed` where the phone can't show it. */
export function useFiles() {
  const [failed, setFailed] = useState(false)
  const see = async (files: readonly ShownFile[], id: string) => {
    setFailed(false)
    const file = files.find((one) => one.id === id)
    if (!file?.url) {
      setFailed(true)
      return
    }
    const shown = isPicture(file) ? await preview(files, file.url) : await openFile(file.url)
    setFailed(!shown)
  }
  return { see, failed, clear: useCallback(() => setFailed(false), []) }
}

async function preview(files: readonly ShownFile[], current: string): Promise<boolean> {
  const urls = files.filter(isPicture).flatMap(({ url }) => url ?? [])
  try {
    await Taro.previewImage({ current, urls })
    return true
  } catch {
    return false
  }
}

function isPicture({ mediaType }: ShownFile): boolean {
  return mediaType.startsWith('image/')
}
