import { act, renderHook } from '@testing-library/react'
import type { Picked, PickedFile } from '@/client/picked-file'
import type { Uploaded } from '@/client/upload'
import { useUpload } from '@/hooks/use-upload'

const mockPick = jest.fn<Promise<Picked>, unknown[]>()
const mockSend = jest.fn<Promise<Uploaded>, [PickedFile, { fileId?: string }]>()
jest.mock('@/client/pick-files', () => ({ pickFiles: (...asked: unknown[]) => mockPick(...asked) }))
jest.mock('@/client/upload', () => ({
  uploadFile: (file: PickedFile, options: { fileId?: string }) => mockSend(file, options)
}))

const picture = (name: string, size = 1000): PickedFile => ({
  name,
  size,
  preview: '',
  readPart: () => Promise.resolve('')
})
const sent = (fileId: string): Uploaded => ({
  ok: true,
  file: {
    fileId,
    name: fileId,
    size: 1000,
    received: 1000,
    stored: true,
    mediaType: 'image/jpeg',
    partBytes: 65_536
  }
})
const broken = (code: 'offline' | 'file-type', fileId: string): Uploaded => ({
  ok: false,
  failure: { code },
  fileId
})

beforeEach(() => {
  mockPick.mockReset()
  mockSend.mockReset()
})

function upload() {
  const onSent = jest.fn().mockResolvedValue(undefined)
  const { result } = renderHook(() => useUpload(onSent))
  const start = () => act(() => result.current.start('contract', 'album', 9))
  return { result, onSent, start }
}

test('all pages are handed on together once the last one has arrived', async () => {
  mockPick.mockResolvedValue({ ok: true, files: [picture('1.jpg'), picture('2.jpg')] })
  mockSend.mockResolvedValueOnce(sent('one')).mockResolvedValueOnce(sent('two'))
  const { result, onSent, start } = upload()
  await start()
  expect(onSent).toHaveBeenCalledTimes(1)
  expect(onSent).toHaveBeenCalledWith('contract', ['one', 'two'])
  expect(result.current.uploading.state).toBe('idle')
})

test('after a break the same file goes on, what has arrived is not sent again', async () => {
  mockPick.mockResolvedValue({ ok: true, files: [picture('1.jpg'), picture('2.jpg')] })
  mockSend.mockResolvedValueOnce(sent('one')).mockResolvedValueOnce(broken('offline', 'two'))
  const { result, onSent, start } = upload()
  await start()
  expect(result.current.uploading).toMatchObject({ state: 'stopped', target: 'contract', at: 2 })
  expect(onSent).not.toHaveBeenCalled()
  mockSend.mockResolvedValueOnce(sent('two'))
  await act(() => result.current.goOn())
  expect(mockSend.mock.calls[2]).toMatchObject([{ name: '2.jpg' }, { fileId: 'two' }])
  expect(onSent).toHaveBeenCalledWith('contract', ['one', 'two'])
})

test('what can never be taken is told, and there is nothing to go on with', async () => {
  mockPick.mockResolvedValue({ ok: true, files: [picture('1.exe')] })
  mockSend.mockResolvedValueOnce(broken('file-type', 'one'))
  const { result, start } = upload()
  await start()
  expect(result.current.uploading).toMatchObject({ state: 'idle', failure: { code: 'file-type' } })
  await act(() => result.current.goOn())
  expect(mockSend).toHaveBeenCalledTimes(1)
})

test('a file over 10 MB is not sent at all', async () => {
  const bytes = 11 * 1024 * 1024
  mockPick.mockResolvedValue({ ok: true, files: [picture('1.pdf', bytes)] })
  const { result, start } = upload()
  await start()
  expect(result.current.uploading.trouble).toEqual({ kind: 'too-large', bytes })
  expect(mockSend).not.toHaveBeenCalled()
})

test('who chooses nothing is told nothing', async () => {
  mockPick.mockResolvedValue({ ok: false, trouble: 'cancelled' })
  const { result, start } = upload()
  await start()
  expect(result.current.uploading).toMatchObject({ state: 'idle', trouble: null, failure: null })
})

test('a camera that is not permitted is told, with what else can be done', async () => {
  mockPick.mockResolvedValue({ ok: false, trouble: 'not-permitted' })
  const { result, start } = upload()
  await start()
  expect(result.current.uploading).toMatchObject({
    target: 'contract',
    trouble: { kind: 'not-permitted' }
  })
})
