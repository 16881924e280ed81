// Choosing inside WeChat: its camera, its album, files from a chat; read by the file system.
import Taro from '@tarojs/taro'
import {
  PICTURE_SIDE,
  SMALL_ENOUGH,
  type Picked,
  type PickedFile,
  type PickWay
} from './picked-file'

const EXTENSIONS = ['pdf', 'jpg', 'jpeg', 'png', 'webp']
const QUALITY = 82

interface Chosen {
  readonly path: string
  readonly size: number
  readonly name: string
}

/** Opens WeChat's own choice; a permission that is refused is told as such. */
export async function pickInWeapp(
  way: PickWay,
  most: number,
  onChosen: () => void
): Promise<Picked> {
  let chosen: Chosen[]
  try {
    chosen = way === 'file' ? await chooseFiles(most) : await choosePictures(way, most)
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) }
  }
  onChosen()
  try {
    return { ok: true, files: await Promise.all(chosen.map(prepare)) }
  } catch {
    return { ok: false, trouble: 'unreadable' }
  }
}

async function choosePictures(way: 'camera' | 'album', most: number): Promise<Chosen[]> {
  const { tempFiles } = await Taro.chooseMedia({
    count: way === 'camera' ? 1 : most,
    mediaType: ['image'],
    sourceType: [way],
    sizeType: ['compressed']
  })
  return tempFiles.map(({ tempFilePath, size }) => ({
    path: tempFilePath,
    size,
    name: lastPart(tempFilePath)
  }))
}

async function chooseFiles(most: number): Promise<Chosen[]> {
  const { tempFiles } = await Taro.chooseMessageFile({
    count: most,
    type: 'file',
    extension: EXTENSIONS
  })
  return tempFiles.map(({ path, size, name }) => ({ path, size, name }))
}

async function prepare(chosen: Chosen): Promise<PickedFile> {
  const isPdf = /\.pdf$/i.test(chosen.name)
  const { path, size } = isPdf || chosen.size <= SMALL_ENOUGH ? chosen : await shrink(chosen)
  return {
    name: chosen.name,
    size,
    preview: isPdf ? '' : path,
    readPart: (offset, length) => readPart(path, offset, length)
  }
}

async function shrink(chosen: Chosen): Promise<{ path: string; size: number }> {
  try {
    const { tempFilePath } = await Taro.compressImage({
      src: chosen.path,
      quality: QUALITY,
      compressedWidth: PICTURE_SIDE
    })
    const size = await sizeOf(tempFilePath)
    return size < chosen.size ? { path: tempFilePath, size } : chosen
  } catch {
    // A phone that can't compress it still may send it as it is.
    return chosen
  }
}

function sizeOf(filePath: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: () => reject(new Error('unreadable'))
    })
  })
}

function readPart(filePath: string, position: number, length: number): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      position,
      length,
      success: ({ data }) => resolve(typeof data === 'string' ? data : ''),
      fail: () => reject(new Error('unreadable'))
    })
  })
}

function troubleOf(error: unknown): 'cancelled' | 'not-permitted' | 'unreadable' {
  const { errMsg = '' } = (error ?? {}) as { errMsg?: string }
  if (errMsg.includes('cancel')) return 'cancelled'
  return /auth|permission|privacy/.test(errMsg) ? 'not-permitted' : 'unreadable'
}

function lastPart(path: string): string {
  return path.split('/').pop() ?? path
}
