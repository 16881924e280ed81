import { act, renderHook } from '@testing-library/react'
import { useServiceSearch, wantToSearch } from '@/hooks/use-service-search'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'

beforeEach(() => {
  jest.useFakeTimers()
  cloudAnswers({ 'service.search': () => answered({ services: [], lifeEvents: [] }) })
})
afterEach(() => jest.useRealTimers())

const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))
const queries = () => inputsOf('service.search').map(({ query }) => query)

test('it asks when the keys stand still, not at every key', async () => {
  const { result } = renderHook(() => useServiceSearch())
  await wait(300)
  for (const text of ['居', '居住', '居住证']) {
    act(() => result.current.search(text))
    await wait(100)
  }
  await wait(300)
  expect(queries()).toEqual(['', '居住证'])
})

test('an emptied box shows everything at once', async () => {
  const { result } = renderHook(() => useServiceSearch())
  act(() => result.current.search('护照'))
  await wait(300)
  act(() => result.current.search(''))
  await wait(0)
  expect(result.current.askedFor).toBe('')
})

test('blanks around the words are not searched for', async () => {
  const { result } = renderHook(() => useServiceSearch())
  act(() => result.current.search('  护照 '))
  await wait(300)
  expect(queries().at(-1)).toBe('护照')
})

test('a category is asked for together with the words', async () => {
  const { result } = renderHook(() => useServiceSearch())
  act(() => result.current.choose('city'))
  await wait(300)
  expect(inputsOf('service.search').at(-1)).toEqual({ query: '', category: 'city' })
})

test('who came to search finds the keyboard open; who came to look does not', async () => {
  wantToSearch()
  const first = renderHook(() => useServiceSearch())
  expect(first.result.current.focus).toBe(true)
  const second = renderHook(() => useServiceSearch())
  expect(second.result.current.focus).toBe(false)
  await wait(300)
})
