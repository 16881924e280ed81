// Where are the bytes of files? In a folder, a file each, spread over sub-folders by their ids.
import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Instant } from '@/domain/time/instant'

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/**
 * The storage port on a folder. A part is on the disk when `write` resolves. Throws on an id that is
 * none of ours (it would become a path), and where the disk fails.
 */
export function createDiskStorage(folder: string, link: (fileId: string, now: Instant) => string) {
  return {
    async write(fileId: string, offset: number, bytes: Uint8Array): Promise<void> {
      const path = pathOf(folder, fileId)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await withFile(path, 'w', (file) => writeAll(file, offset, bytes))
    },
    async read(fileId: string, offset: number, length: number): Promise<Uint8Array> {
      return withFile(pathOf(folder, fileId), 'r', (file) => readAll(file, offset, length))
    },
    link
  }
}

/** The last characters of a UUIDv7 are random, so the folders fill evenly. */
function pathOf(folder: string, fileId: string): string {
  if (!UUID.test(fileId)) throw new Error('not the id of a file')
  const name = fileId.toLowerCase()
  return join(folder, name.slice(-2), name.slice(-4, -2), name)
}

async function withFile<T>(path: string, way: 'r' | 'w', act: (file: FileHandle) => Promise<T>) {
  const file = way === 'r' ? await open(path, 'r') : await openForParts(path)
  try {
    return await act(file)
  } finally {
    await file.close()
  }
}

/** Made where it is missing and never cut: parts come in any order. */
async function openForParts(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const made = await open(path, 'a', 0o600)
    await made.close()
    return open(path, 'r+')
  }
}

async function writeAll(file: FileHandle, offset: number, bytes: Uint8Array) {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, offset + done)
    done += bytesWritten
  }
  await file.datasync()
}

async function readAll(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length)
  let done = 0
  for (; done < length;) {
    const { bytesRead } = await file.read(buffer, done, length - done, offset + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return buffer.subarray(0, done)
}
