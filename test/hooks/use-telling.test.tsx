import { act, renderHook, waitFor } from '@testing-library/react'
import { useErrandDay } from '@/hooks/use-errand-day'
import { useTelling } from '@/hooks/use-telling'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { dayWith, tellTask } from '../make-task'

const mine = tellTask({ mine: true, status: 'taken' })

function start(answer: () => never) {
  cloudAnswers({ 'errand.list': () => answered(dayWith(mine)), 'errand.told': answer })
  const { result } = renderHook(() => {
    const today = useErrandDay(true)
    return { today, telling: useTelling(today) }
  })
  return result
}

test('who was told is kept and said, and the list is read anew', async () => {
  const result = start(() => answered({ errandId: mine.id, status: 'done' }) as never)
  await waitFor(() => expect(result.current.today.mine).toHaveLength(1))
  const before = inputsOf('errand.list').length
  await act(async () => result.current.telling.told(mine.id, 'family'))
  expect(inputsOf('errand.told')).toMatchObject([{ errandId: mine.id, to: 'family' }])
  expect(result.current.today.told).toBe('已记下：告诉了家人')
  expect(inputsOf('errand.list').length).toBeGreaterThan(before)
})

test('what was called off meanwhile is said, and is off the list', async () => {
  const result = start(() => refused('wrong-state', { detail: 'errand-cancelled' }) as never)
  await waitFor(() => expect(result.current.today.mine).toHaveLength(1))
  await act(async () => result.current.telling.told(mine.id, 'self'))
  expect(result.current.telling.failure?.code).toBe('wrong-state')
  expect(result.current.today.told).toBeNull()
})
