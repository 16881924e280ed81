// How far is the file that this person is giving, and what if the line broke?
import { useRef, useState } from 'react'
import { MAX_FILE_BYTES } from '@/domain/document/media'
import { showFailure, type ShownFailure } from '@/client/failure-text'
import { pickFiles } from '@/client/pick-files'
import type { PickTrouble, PickWay, PickedFile } from '@/client/picked-file'
import { uploadFile } from '@/client/upload'

/** Why nothing is sent: the phone did not let us, or the file can't be taken. */
export type UploadTrouble =
  | { readonly kind: Exclude<PickTrouble, 'cancelled'> }
  | { readonly kind: 'too-large'; readonly bytes: number }

export interface Uploading {
  /** stopped: the line broke, and `goOn` continues. */
  readonly state: 'idle' | 'preparing' | 'sending' | 'stopped'
  /** For what: the id of the document. */
  readonly target: string | null
  readonly percent: number
  /** Which of how many files. */
  readonly at: number
  readonly of: number
  readonly failure: ShownFailure | null
  readonly trouble: UploadTrouble | null
}

export interface Upload {
  readonly uploading: Uploading
  /** Lets the person choose for `target`, sends it, and hands on the ids. */
  start(target: string, way: PickWay, most: number): Promise<void>
  goOn(): Promise<void>
  giveUp(): void
}

interface Pending {
  readonly target: string
  readonly files: readonly PickedFile[]
  readonly done: string[]
  /** The file that was being sent when the line broke. */
  fileId?: string | undefined
}

const IDLE: Uploading = {
  state: 'idle',
  target: null,
  percent: 0,
  at: 0,
  of: 0,
  failure: null,
  trouble: null
}
/** After these the same file may go on; after any other it is of no use to try again. */
const PASSING = ['offline', 'busy', 'unavailable', 'upload-gap', 'storage-unavailable', 'internal']

/** Choosing and sending files; `onSent` is told the target and the ids when all have arrived. */
export function useUpload(
  onSent: (target: string, fileIds: readonly string[]) => Promise<unknown>
): Upload {
  const [uploading, setUploading] = useState<Uploading>(IDLE)
  const pending = useRef<Pending | null>(null)

  const send = async (job: Pending) => {
    for (const file of job.files.slice(job.done.length)) {
      const at = job.done.length + 1
      const tell = (received: number) =>
        setUploading({
          ...IDLE,
          ...count(job, at),
          state: 'sending',
          percent: share(received, file)
        })
      tell(0)
      const sent = await uploadFile(file, { fileId: job.fileId, onProgress: tell })
      if (pending.current !== job) return
      if (!sent.ok) {
        const goesOn = PASSING.includes(sent.failure.code)
        job.fileId = goesOn ? sent.fileId : undefined
        if (!goesOn) pending.current = null
        setUploading((now) => ({
          ...now,
          state: goesOn ? 'stopped' : 'idle',
          failure: showFailure(sent.failure)
        }))
        return
      }
      job.fileId = undefined
      job.done.push(sent.file.fileId)
    }
    pending.current = null
    await onSent(job.target, job.done)
    setUploading(IDLE)
  }

  const start = async (target: string, way: PickWay, most: number) => {
    setUploading(IDLE)
    const prepare = () => setUploading({ ...IDLE, target, state: 'preparing' })
    const picked = await pickFiles(way, most, prepare)
    const trouble = picked.ok ? tooLarge(picked.files) : troubleOf(picked.trouble)
    if (!picked.ok || trouble) {
      setUploading({ ...IDLE, target, trouble })
      return
    }
    const job: Pending = { target, files: picked.files, done: [] }
    pending.current = job
    await send(job)
  }
  const goOn = async () => {
    if (pending.current) await send(pending.current)
  }
  const giveUp = () => {
    pending.current = null
    setUploading(IDLE)
  }
  return { uploading, start, goOn, giveUp }
}

function count(job: Pending, at: number) {
  return { target: job.target, at, of: job.files.length }
}

function share(received: number, file: PickedFile): number {
  return Math.min(100, Math.round((received / file.size) * 100))
}

function tooLarge(files: readonly PickedFile[]): UploadTrouble | null {
  const file = files.find(({ size }) => size > MAX_FILE_BYTES)
  return file ? { kind: 'too-large', bytes: file.size } : null
}

function troubleOf(trouble: PickTrouble): UploadTrouble | null {
  return trouble === 'cancelled' ? null : { kind: trouble }
}
