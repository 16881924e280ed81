// Choosing on the web: an <input type="file">, and a canvas that makes large pictures smaller.
import {
  PICTURE_SIDE,
  SMALL_ENOUGH,
  type Picked,
  type PickedFile,
  type PickWay
} from './picked-file'

const PICTURES = 'image/jpeg,image/png,image/webp'
const ANYTHING = `${PICTURES},application/pdf`
const JPEG_QUALITY = 0.85

/** Opens the browser's own choice of files or its camera. */
export async function pickInWeb(way: PickWay, most: number, onChosen: () => void): Promise<Picked> {
  const chosen = await choose(way, most)
  if (chosen.length === 0) return { ok: false, trouble: 'cancelled' }
  onChosen()
  try {
    const files = await Promise.all(chosen.slice(0, most).map(prepare))
    return { ok: true, files }
  } catch {
    return { ok: false, trouble: 'unreadable' }
  }
}

/** A blob that is read in parts. */
export function fileOfBlob(blob: Blob, name: string): PickedFile {
  return {
    name,
    size: blob.size,
    preview: blob.type.startsWith('image/') ? URL.createObjectURL(blob) : '',
    readPart: (offset, length) => base64(blob.slice(offset, offset + length))
  }
}

function choose(way: PickWay, most: number): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = way === 'file' ? ANYTHING : PICTURES
    input.multiple = most > 1 && way !== 'camera'
    if (way === 'camera') input.capture = 'environment'
    input.style.display = 'none'
    const done = (files: File[]) => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => done([...(input.files ?? [])]))
    input.addEventListener('cancel', () => done([]))
    // Safari only opens what is part of the page.
    document.body.append(input)
    input.click()
  })
}

async function prepare(file: File): Promise<PickedFile> {
  if (!file.type.startsWith('image/') || file.size <= SMALL_ENOUGH)
    return fileOfBlob(file, file.name)
  const smaller = await shrink(file)
  const isSmaller = smaller !== null && smaller.size < file.size
  return isSmaller ? fileOfBlob(smaller, jpegName(file.name)) : fileOfBlob(file, file.name)
}

async function shrink(file: File): Promise<Blob | null> {
  const image = await load(file)
  const scale = Math.min(1, PICTURE_SIDE / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY))
}

function load(file: File): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file)
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('unreadable'))
    image.src = address
  }).then(
    (image) => {
      URL.revokeObjectURL(address)
      return image as HTMLImageElement
    },
    (error: unknown) => {
      URL.revokeObjectURL(address)
      throw error
    }
  )
}

function base64(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(dataOf(reader.result))
    reader.onerror = () => reject(new Error('unreadable'))
    reader.readAsDataURL(part)
  })
}

function dataOf(address: string | ArrayBuffer | null): string {
  return typeof address === 'string' ? address.slice(address.indexOf(',') + 1) : ''
}

function jpegName(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.jpg`
}
