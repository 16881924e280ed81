import { act, renderHook } from '@testing-library/react'
import { useAct } from '@/hooks/use-act'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { lastAsked } from '../environment/taro'

const read = { notices: [], unread: 0, more: false }

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

function actOfNotice() {
  return renderHook(() => useAct('notice.read')).result
}

/** Runs it to its end, the pauses between two tries included. */
async function run(result: ReturnType<typeof actOfNotice>, noticeId: string | null = null) {
  await act(async () => {
    const done = result.current[0]({ noticeId })
    await jest.runAllTimersAsync()
    await done
  })
}

const ids = () => inputsOf('notice.read').map(({ actionId }) => actionId)

test('each act carries an id of its own', async () => {
  cloudAnswers({ 'notice.read': () => answered(read) })
  const result = actOfNotice()
  await run(result)
  await run(result)
  expect(new Set(ids()).size).toBe(2)
})

test('it is busy from the tap to the answer', async () => {
  let answer: () => void = () => undefined
  cloudAnswers({
    'notice.read': () => new Promise((resolve) => (answer = () => resolve(answered(read))))
  })
  const result = actOfNotice()
  let done: Promise<unknown> = Promise.resolve()
  act(() => {
    done = result.current[0]({ noticeId: null })
  })
  expect(result.current[1].busy).toBe(true)
  await act(async () => {
    await jest.advanceTimersByTimeAsync(0)
    answer()
    await done
  })
  expect(result.current[1].busy).toBe(false)
})

test('a broken network is tried twice more, each time with the same id', async () => {
  let tries = 0
  cloudAnswers({
    'notice.read': () => ((tries += 1) < 3 ? 'no-network' : answered(read))
  })
  const result = actOfNotice()
  await run(result)
  expect(tries).toBe(3)
  expect(new Set(ids()).size).toBe(1)
  expect(result.current[1].failure).toBeNull()
})

test('after three tries it says that there is no network', async () => {
  cloudAnswers({ 'notice.read': () => 'no-network' })
  const result = actOfNotice()
  await run(result)
  expect(ids()).toHaveLength(3)
  expect(result.current[1].failure).toMatchObject({
    code: 'offline',
    text: expect.stringContaining('你填的内容还在') as string
  })
})

test('a second tap on what did not get through is the same act, so nothing happens twice', async () => {
  cloudAnswers({ 'notice.read': () => 'no-network' })
  const result = actOfNotice()
  await run(result)
  cloudAnswers({ 'notice.read': () => answered(read) })
  await run(result)
  expect(new Set(ids()).size).toBe(1)
})

test('another act after one that did not get through has another id', async () => {
  cloudAnswers({ 'notice.read': () => 'no-network' })
  const result = actOfNotice()
  await run(result)
  cloudAnswers({ 'notice.read': () => answered(read) })
  await run(result, '0198c000-0000-7000-8000-000000000001')
  expect(new Set(ids()).size).toBe(2)
})

test('a refusal is not tried again, and is told until it is cleared', async () => {
  cloudAnswers({ 'notice.read': () => refused('conflict') })
  const result = actOfNotice()
  await run(result)
  expect(ids()).toHaveLength(1)
  expect(result.current[1].failure?.title).toBe('刚刚有变化')
  act(() => result.current[1].clear())
  expect(result.current[1].failure).toBeNull()
})

test.each([
  ['not-signed-in', '/pages/demo/people/index?then=back'],
  ['identity-needed', '/pages/people/identity/index']
] as const)('%s leads to where it can be put right', async (code, url) => {
  cloudAnswers({ 'notice.read': () => refused(code) })
  await run(actOfNotice())
  expect(lastAsked('navigateTo')).toEqual({ url })
})

describe('where too many ask at once', () => {
  const busy = () => refused('busy', { facts: { retryAfterMs: 1_500 } })

  test('BOOK-fair it says that it waits, and is asked again by itself with the same id', async () => {
    let tries = 0
    cloudAnswers({ 'notice.read': () => ((tries += 1) < 4 ? busy() : answered(read)) })
    const result = actOfNotice()
    let done: Promise<unknown> = Promise.resolve()
    act(() => {
      done = result.current[0]({ noticeId: null })
    })
    await act(() => jest.advanceTimersByTimeAsync(1_400))
    expect(tries).toBe(1)
    expect(result.current[1]).toMatchObject({ busy: true, failure: { title: '正在排队' } })
    await act(async () => {
      await jest.runAllTimersAsync()
      await done
    })
    expect(tries).toBe(4)
    expect(new Set(ids()).size).toBe(1)
    expect(result.current[1]).toMatchObject({ busy: false, failure: null })
  })

  test('after a few times it says so, and a person may try again', async () => {
    cloudAnswers({ 'notice.read': busy })
    const result = actOfNotice()
    await run(result)
    expect(ids()).toHaveLength(6)
    expect(result.current[1]).toMatchObject({ busy: false, failure: { code: 'busy' } })
  })
})
