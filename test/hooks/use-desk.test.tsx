import { act, renderHook, waitFor } from '@testing-library/react'
import { call } from '@/client/call'
import { emptyForm } from '@/domain/case/staff-act'
import { useDesk } from '@/hooks/use-desk'
import { useDeskCase } from '@/hooks/use-desk-case'
import { caseView } from '../make-case'

jest.mock('@/client/call', () => ({ call: jest.fn() }))
const asked = jest.mocked(call)

const nothing = () => undefined
const good = (data: unknown) => ({ ok: true, data }) as never
const refused = (code: string) => ({ ok: false, failure: { code } }) as never
const names = () => asked.mock.calls.map(([name]) => name)

beforeEach(() => asked.mockReset())

test('the list is asked for again every 15 seconds while somebody looks', async () => {
  jest.useFakeTimers()
  asked.mockResolvedValue(good({}))
  const { rerender, unmount } = renderHook(({ active }) => useDesk(active), {
    initialProps: { active: true }
  })
  const first = asked.mock.calls.length
  await act(() => jest.advanceTimersByTimeAsync(45_000))
  expect(asked.mock.calls.length - first).toBe(3)
  rerender({ active: false })
  const covered = asked.mock.calls.length
  await act(() => jest.advanceTimersByTimeAsync(45_000))
  expect(asked.mock.calls.length).toBe(covered)
  unmount()
  jest.useRealTimers()
})

test('a code that is not known is answered in words for the counter', async () => {
  asked.mockImplementation(async (name) =>
    name === 'booking.check-in' ? refused('not-found') : good({})
  )
  const { result } = renderHook(() => useDesk(false))
  let caseId: string | null = 'unasked'
  await act(async () => {
    caseId = await result.current.checkIn(' QC1 ')
  })
  expect(caseId).toBeNull()
  expect(result.current.checkingIn.failure?.title).toBe('今天没有这个预约号')
})

test('where somebody else was faster, the case is read again and the desk says so', async () => {
  const before = caseView({ status: 'received' })
  const after = caseView({ status: 'in-progress' })
  let taken = false
  asked.mockImplementation(async (name) => {
    if (name !== 'case.accept') return good(taken ? after : before)
    taken = true
    return refused('conflict')
  })
  const moved = jest.fn()
  const { result } = renderHook(() => useDeskCase(before.id, null, moved))
  await waitFor(() => expect(result.current.shown.state).toBe('ready'))
  await act(async () => {
    await result.current.perform('accept', emptyForm)
  })
  expect(result.current.changed).toBe(true)
  expect(result.current.shown.data?.status).toBe('in-progress')
  expect(moved).toHaveBeenCalled()
})

test('what an act answers is shown without asking again', async () => {
  asked.mockImplementation(async (name) =>
    good(caseView({ status: name === 'case.accept' ? 'in-progress' : 'received' }))
  )
  const { result } = renderHook(() => useDeskCase(caseView().id, null, nothing))
  await waitFor(() => expect(result.current.shown.state).toBe('ready'))
  const shows = names().filter((name) => name === 'case.show').length
  await act(async () => {
    await result.current.perform('accept', emptyForm)
  })
  expect(result.current.shown.data?.status).toBe('in-progress')
  expect(names().filter((name) => name === 'case.show')).toHaveLength(shows)
})

test('the open case is read again when the list knows of another state', async () => {
  asked.mockResolvedValue(good(caseView()))
  const { rerender } = renderHook(({ listed }) => useDeskCase(caseView().id, listed, nothing), {
    initialProps: { listed: 'booked' }
  })
  await waitFor(() => expect(names()).toContain('case.show'))
  const shows = names().length
  rerender({ listed: 'checked-in' })
  await waitFor(() => expect(names().length).toBe(shows + 1))
})
