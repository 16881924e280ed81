// How does a file get to the cloud over a bad line? In parts of base64; after a break it asks how
// much has arrived and goes on from there.
import type { Output } from '@/contract/calls'
import { newActionId } from './action-id'
import type { ClientFailure, ClientFailureCode } from './answer'
import { call } from './call'
import type { PickedFile } from './picked-file'

type FileView = Output<'file.show'>

export type Uploaded =
  | { readonly ok: true; readonly file: FileView }
  /** `fileId` is what a second try goes on with. */
  | { readonly ok: false; readonly failure: ClientFailure; readonly fileId: string }

export interface UploadOptions {
  /** The file of an earlier try. */
  readonly fileId?: string | undefined
  /** Bytes that have arrived. */
  readonly onProgress?: (received: number) => void
  /** For tests: how to ask, and how to wait. */
  readonly ask?: typeof call
  readonly wait?: (ms: number) => Promise<void>
}

/** Passing troubles: the same bytes may well arrive at the next try. */
const PASSING: readonly ClientFailureCode[] = [
  'offline',
  'busy',
  'unavailable',
  'upload-gap',
  'storage-unavailable'
]
const TRIES = 4
const FIRST_WAIT_MS = 600

/** Sends a file, or the rest of one that was begun. Never throws. */
export async function uploadFile(file: PickedFile, options: UploadOptions = {}): Promise<Uploaded> {
  const fileId = options.fileId ?? newActionId()
  const ask = options.ask ?? call
  const begin = () => ask('file.begin', { actionId: fileId, name: file.name, size: file.size })
  const show = () => ask('file.show', { fileId })
  const stop = (failure: ClientFailure): Uploaded => ({ ok: false, failure, fileId })

  const begun = await patient(begin, options)
  if (!begun.ok) return stop(begun.failure)
  let state = begun.data
  options.onProgress?.(state.received)
  for (let troubles = 0; !state.stored;) {
    const data = await readNext(file, state)
    if (data === null) return stop({ code: 'file-incomplete' })
    const sent = await ask('file.append', { fileId, offset: state.received, data })
    const next = sent.ok ? sent : await patient(show, options)
    if (!sent.ok && !PASSING.includes(sent.failure.code)) return stop(sent.failure)
    if (!next.ok) return stop(next.failure)
    troubles = next.data.received > state.received || next.data.stored ? 0 : troubles + 1
    if (troubles > TRIES) return stop(sent.ok ? { code: 'file-incomplete' } : sent.failure)
    if (!sent.ok) await (options.wait ?? pause)(FIRST_WAIT_MS)
    state = next.data
    options.onProgress?.(state.received)
  }
  return { ok: true, file: state }
}

/** Asks again while the trouble is a passing one, waiting longer each time. */
async function patient<T>(
  ask: () => Promise<{ ok: true; data: T } | { ok: false; failure: ClientFailure }>,
  { wait = pause }: UploadOptions
): Promise<{ ok: true; data: T } | { ok: false; failure: ClientFailure }> {
  let result = await ask()
  for (let i = 0; i < TRIES - 1 && !result.ok && PASSING.includes(result.failure.code); i += 1) {
    await wait(FIRST_WAIT_MS * 2 ** i)
    result = await ask()
  }
  return result
}

async function readNext(file: PickedFile, state: FileView): Promise<string | null> {
  const length = Math.min(state.partBytes, file.size - state.received)
  try {
    return length > 0 ? await file.readPart(state.received, length) : null
  } catch {
    return null
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
