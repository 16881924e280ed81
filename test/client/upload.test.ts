import { uploadFile } from '@/client/upload'
import type { PickedFile } from '@/client/picked-file'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'

const PART = 65_536
const SIZE = 150_000
const text = 'a'.repeat(SIZE)

const file: PickedFile = {
  name: '合同.jpg',
  size: SIZE,
  preview: '',
  readPart: (offset, length) => Promise.resolve(btoa(text.slice(offset, offset + length)))
}

/** A cloud that counts what has arrived; `trouble` may refuse one append, by its number. */
function storage(trouble: (append: number) => ReturnType<typeof refused> | 'no-network' | null) {
  let received = 0
  let appends = 0
  const view = (fileId: string) =>
    answered({
      fileId,
      name: file.name,
      size: SIZE,
      received,
      stored: received === SIZE,
      mediaType: null,
      partBytes: PART
    })
  cloudAnswers({
    'file.begin': ({ actionId }) => view(actionId),
    'file.show': ({ fileId }) => view(fileId),
    'file.append': ({ fileId, offset, data }) => {
      const refusal = trouble(++appends)
      if (refusal) return refusal
      if (offset === received) received += atob(data).length
      return view(fileId)
    }
  })
}

const wait = () => Promise.resolve()
const offsets = () => inputsOf('file.append').map(({ offset }) => offset)

test('a file goes in parts of at most 64 KB, each after the one before', async () => {
  storage(() => null)
  const seen: number[] = []
  const sent = await uploadFile(file, { onProgress: (received) => seen.push(received), wait })
  expect(sent).toMatchObject({ ok: true, file: { stored: true, received: SIZE } })
  expect(offsets()).toEqual([0, PART, 2 * PART])
  expect(seen).toEqual([0, PART, 2 * PART, SIZE])
})

test('after a break it goes on from what has arrived', async () => {
  storage((append) => (append === 2 ? 'no-network' : null))
  const sent = await uploadFile(file, { wait })
  expect(sent.ok).toBe(true)
  expect(offsets()).toEqual([0, PART, PART, 2 * PART])
  expect(inputsOf('file.show')).toHaveLength(1)
})

test('a gap is closed by asking what has arrived', async () => {
  storage((append) => (append === 3 ? refused('upload-gap') : null))
  const sent = await uploadFile(file, { wait })
  expect(sent.ok).toBe(true)
})

test('while the line stays broken it stops, and a second try sends only the rest', async () => {
  let broken = true
  storage((append) => (broken && append > 1 ? 'no-network' : null))
  const first = await uploadFile(file, { wait })
  expect(first).toMatchObject({ ok: false, failure: { code: 'offline' } })
  broken = false
  const fileId = first.ok ? '' : first.fileId
  const second = await uploadFile(file, { fileId, wait })
  expect(second).toMatchObject({ ok: true, file: { fileId, received: SIZE } })
  expect(offsets().filter((offset) => offset === 0)).toHaveLength(1)
})

test('what is not what it says is not sent again', async () => {
  storage((append) => (append === 1 ? refused('file-type') : null))
  const sent = await uploadFile(file, { wait })
  expect(sent).toMatchObject({ ok: false, failure: { code: 'file-type' } })
  expect(offsets()).toEqual([0])
})

test('a file that vanished from the phone ends the upload with a sentence', async () => {
  storage(() => null)
  const gone = { ...file, readPart: () => Promise.reject(new Error('gone')) }
  const sent = await uploadFile(gone, { wait })
  expect(sent).toMatchObject({ ok: false, failure: { code: 'file-incomplete' } })
})
