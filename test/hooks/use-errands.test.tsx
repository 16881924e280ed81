import { act, renderHook, waitFor } from '@testing-library/react'
import { call } from '@/client/call'
import { useCase } from '@/hooks/use-case'
import { useErrandDay } from '@/hooks/use-errand-day'
import { useErrands } from '@/hooks/use-errands'
import { useFailedTry, useHandover } from '@/hooks/use-handover'
import { useHomeErrand } from '@/hooks/use-home-errand'
import { caseView, day, errand } from '../make-case'
import { dayWith, taken, task } from '../make-task'

jest.mock('@/client/call', () => ({ call: jest.fn() }))
const asked = jest.mocked(call)

const good = (data: unknown) => ({ ok: true, data }) as never
const refused = (code: string) => ({ ok: false, failure: { code } }) as never
const inputsOf = (name: string) =>
  asked.mock.calls.filter(([one]) => one === name).map(([, input]) => input)

beforeEach(() => asked.mockReset())

describe('the resident', () => {
  const one = errand({ status: 'taken', myCode: '482913' })
  const view = caseView({ errands: [one] })

  async function opened(receive: () => never) {
    asked.mockImplementation(async (name) => (name === 'errand.receive' ? receive() : good(view)))
    const { result } = renderHook(() => useErrands(useCase(view.id).shown))
    await waitFor(() => expect(asked).toHaveBeenCalled())
    act(() => result.current.open(one.id))
    return result
  }

  test('sends the worker’s code with its sixth digit, not before', async () => {
    const result = await opened(() => good({ accepted: true, triesLeft: 5, done: true }))
    await act(async () => result.current.write('73104'))
    expect(inputsOf('errand.receive')).toEqual([])
    await act(async () => result.current.write('731042'))
    expect(inputsOf('errand.receive')).toMatchObject([{ errandId: one.id, code: '731042' }])
    expect(result.current.checking).toBe(false)
    expect(result.current.told).toBe('你已经核对了网格员的工作码。')
  })

  test('is told how many tries are left, and begins anew', async () => {
    const result = await opened(() => good({ accepted: false, triesLeft: 4, done: false }))
    await act(async () => result.current.write('000000'))
    expect(result.current.problem).toBe('号码不对，今天还能试 4 次。')
    expect(result.current.code).toBe('')
    expect(result.current.checking).toBe(true)
  })

  test('reads why no more can be tried today', async () => {
    const result = await opened(() => refused('code-blocked'))
    await act(async () => result.current.write('000000'))
    expect(result.current.failure?.title).toBe('今天不能再试了')
  })

  test('calls it off, and reads what that means', async () => {
    const result = await opened(() => good({}))
    await act(async () => result.current.cancel(one.id))
    expect(inputsOf('errand.cancel')).toMatchObject([{ errandId: one.id }])
    expect(result.current.told).toBe('已取消，办好以后到窗口领。')
  })

  test('says where to, from what was last given, and is told what is missing', async () => {
    const grids = [{ id: 'qiuchuan-east', name: one.gridName, latitude: 0, longitude: 0 }]
    asked.mockResolvedValue(good({ grids }))
    const before = caseView({ errands: [{ ...one, address: '东坑 3 组' }] })
    const { result } = renderHook(() => useHomeErrand(before))
    await waitFor(() => expect(result.current.grids).toHaveLength(1))
    const check = () => {
      let sent: unknown
      act(() => {
        sent = result.current.check()
      })
      return sent
    }
    expect(check()).toEqual({ gridId: 'qiuchuan-east', address: '东坑 3 组' })
    act(() => result.current.setAddress(' 东 '))
    expect(check()).toBeNull()
    expect(result.current.problems).toEqual({ grid: null, address: '写清楚门牌号，至少 4 个字。' })
  })
})

describe('the worker', () => {
  const mine = taken()
  const list = dayWith(mine, task({ id: 'other' }))

  function start(replies: Record<string, never>) {
    asked.mockImplementation(
      async (name) => (name in replies ? replies[name] : good(list)) as never
    )
    return renderHook(() => {
      const today = useErrandDay(true)
      return { today, handover: useHandover(today), failed: useFailedTry(today) }
    }).result
  }

  test('sees what is in their hands apart from what waits', async () => {
    const result = start({})
    await waitFor(() => expect(result.current.today.mine).toHaveLength(1))
    expect(result.current.today.mine[0]?.errands.map(({ id }) => id)).toEqual([mine.id])
    expect(result.current.today.waiting[0]?.errands.map(({ id }) => id)).toEqual(['other'])
  })

  test('is told that somebody else was faster, and sees the list anew', async () => {
    const result = start({ 'errand.take': refused('conflict') })
    await waitFor(() => expect(result.current.today.shown.state).toBe('ready'))
    const before = inputsOf('errand.list').length
    await act(async () => result.current.today.take('other'))
    expect(result.current.today.taking.failure?.code).toBe('conflict')
    expect(inputsOf('errand.list').length).toBeGreaterThan(before)
  })

  test('waits for the other side, or is done', async () => {
    const result = start({
      'errand.hand-over': good({ accepted: true, triesLeft: 5, done: false })
    })
    act(() => result.current.handover.open(mine))
    await act(async () => result.current.handover.write('482913'))
    expect(result.current.today.told).toBe('已核对，等对方输入你的工作码')
    expect(result.current.handover.task).toBeNull()
  })

  test('hands over for a signature only once it is said who signed', async () => {
    const result = start({
      'errand.hand-over': good({ accepted: true, triesLeft: 0, done: true })
    })
    act(() => result.current.handover.open(mine))
    await act(async () => result.current.handover.signed())
    expect(inputsOf('errand.hand-over')).toEqual([])
    act(() => result.current.handover.setSigner('family'))
    await act(async () => result.current.handover.signed())
    expect(inputsOf('errand.hand-over')).toMatchObject([{ signedBy: 'family' }])
    expect(result.current.today.told).toBe('已送达')
  })

  test('tells why a try failed only with a reason and a day', async () => {
    const result = start({ 'errand.fail': good({ errandId: mine.id, status: 'open' }) })
    act(() => result.current.failed.open(mine))
    act(() => result.current.failed.setReason('road'))
    await act(async () => result.current.failed.save())
    expect(inputsOf('errand.fail')).toEqual([])
    act(() => result.current.failed.setDay(day('2026-11-27')))
    await act(async () => result.current.failed.save())
    expect(inputsOf('errand.fail')).toMatchObject([{ reason: 'road', nextTryOn: '2026-11-27' }])
    expect(result.current.failed.task).toBeNull()
  })
})
