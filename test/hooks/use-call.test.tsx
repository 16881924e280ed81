import { act, renderHook, waitFor } from '@testing-library/react'
import { useCall } from '@/hooks/use-call'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'

type Notices = { notices: never[]; unread: number; more: boolean }
const inbox = (unread: number): Notices => ({ notices: [], unread, more: false })

test('it loads, then it is ready', async () => {
  cloudAnswers({ 'notice.list': () => answered(inbox(3)) })
  const { result } = renderHook(() => useCall('notice.list', {}))
  expect(result.current.state).toBe('loading')
  await waitFor(() => expect(result.current.state).toBe('ready'))
  expect(result.current.data?.unread).toBe(3)
  expect(result.current.asOf).toBeUndefined()
})

test('a page that opens asks once, although it is also shown', async () => {
  cloudAnswers({ 'notice.list': () => answered(inbox(0)) })
  const { result } = renderHook(() => useCall('notice.list', {}))
  await waitFor(() => expect(result.current.state).toBe('ready'))
  expect(inputsOf('notice.list')).toHaveLength(1)
})

test('no input asks nothing', () => {
  cloudAnswers({})
  const { result } = renderHook(() => useCall('booking.show', null))
  expect(result.current.state).toBe('loading')
  expect(inputsOf('booking.show')).toEqual([])
})

test('a refusal comes with its sentences', async () => {
  cloudAnswers({ 'notice.list': () => refused('not-signed-in') })
  const { result } = renderHook(() => useCall('notice.list', {}))
  await waitFor(() => expect(result.current.state).toBe('failed'))
  expect(result.current.failure).toMatchObject({ code: 'not-signed-in', title: '先说说你是谁' })
})

test('what was seen before opens without network, and says of when it is', async () => {
  cloudAnswers({ 'notice.list': () => answered(inbox(2)) })
  const first = renderHook(() => useCall('notice.list', {}, { cache: true }))
  await waitFor(() => expect(first.result.current.state).toBe('ready'))
  first.unmount()

  cloudAnswers({ 'notice.list': () => 'no-network' })
  const { result } = renderHook(() => useCall('notice.list', {}, { cache: true }))
  await waitFor(() => expect(result.current.state).toBe('ready'))
  expect(result.current.data?.unread).toBe(2)
  expect(result.current.asOf).toEqual(expect.any(Number))
})

test('what is never to be kept does not open without network', async () => {
  cloudAnswers({ 'notice.list': () => answered(inbox(2)) })
  const first = renderHook(() => useCall('notice.list', {}))
  await waitFor(() => expect(first.result.current.state).toBe('ready'))
  first.unmount()

  cloudAnswers({ 'notice.list': () => 'no-network' })
  const { result } = renderHook(() => useCall('notice.list', {}))
  await waitFor(() => expect(result.current.failure?.code).toBe('offline'))
})

test('while the network is away what is on the screen stays, and is new again afterwards', async () => {
  cloudAnswers({ 'notice.list': () => answered(inbox(1)) })
  const { result } = renderHook(() => useCall('notice.list', {}))
  await waitFor(() => expect(result.current.state).toBe('ready'))

  cloudAnswers({ 'notice.list': () => 'no-network' })
  await act(() => result.current.reload())
  expect(result.current).toMatchObject({ state: 'ready', asOf: expect.any(Number) as number })

  cloudAnswers({ 'notice.list': () => answered(inbox(5)) })
  await act(() => result.current.reload())
  expect(result.current.data?.unread).toBe(5)
  expect(result.current.asOf).toBeUndefined()
})

test('what may not be seen any more does not stay on the screen', async () => {
  cloudAnswers({ 'notice.list': () => answered(inbox(1)) })
  const { result } = renderHook(() => useCall('notice.list', {}))
  await waitFor(() => expect(result.current.state).toBe('ready'))
  cloudAnswers({ 'notice.list': () => refused('not-signed-in') })
  await act(() => result.current.reload())
  expect(result.current.state).toBe('failed')
  expect(result.current.data).toBeUndefined()
})

test('another input never shows the answer of the one before', async () => {
  cloudAnswers({ 'notice.list': ({ before }) => answered(inbox(before ? 9 : 1)) })
  const { result, rerender } = renderHook(
    ({ input }: { input: { before?: string } }) => useCall('notice.list', input),
    { initialProps: { input: {} } }
  )
  await waitFor(() => expect(result.current.data?.unread).toBe(1))
  rerender({ input: { before: 'x' } })
  expect(result.current.state).toBe('loading')
  await waitFor(() => expect(result.current.data?.unread).toBe(9))
})

test('with `keep` the answer before stays until the next one is there', async () => {
  cloudAnswers({ 'notice.list': ({ before }) => answered(inbox(before ? 9 : 1)) })
  const { result, rerender } = renderHook(
    ({ input }: { input: { before?: string } }) => useCall('notice.list', input, { keep: true }),
    { initialProps: { input: {} } }
  )
  await waitFor(() => expect(result.current.data?.unread).toBe(1))
  rerender({ input: { before: 'x' } })
  expect(result.current).toMatchObject({ state: 'ready', stale: true, data: { unread: 1 } })
  await waitFor(() => expect(result.current.data?.unread).toBe(9))
  expect(result.current.stale).toBe(false)
})

test('an answer that comes late does not replace a newer one', async () => {
  let answerFirst: (value: { ok: true; data: Notices }) => void = () => undefined
  const first = new Promise<{ ok: true; data: Notices }>((resolve) => (answerFirst = resolve))
  cloudAnswers({ 'notice.list': () => first })
  const { result } = renderHook(() => useCall('notice.list', {}))
  cloudAnswers({ 'notice.list': () => answered(inbox(2)) })
  await act(() => result.current.reload())
  await act(async () => {
    answerFirst(answered(inbox(1)))
    await first
  })
  expect(result.current.data?.unread).toBe(2)
})

test('the answer of another call can be shown without asking again', async () => {
  cloudAnswers({ 'notice.list': () => answered(inbox(2)) })
  const { result } = renderHook(() => useCall('notice.list', {}))
  await waitFor(() => expect(result.current.state).toBe('ready'))
  act(() => result.current.put(inbox(0)))
  expect(result.current.data?.unread).toBe(0)
  expect(inputsOf('notice.list')).toHaveLength(1)
})
