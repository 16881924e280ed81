import { listenToHall } from '@/client/live'

/** A browser's EventSource, moved by hand. */
class Source {
  static readonly CLOSED = 2
  static all: Source[] = []
  readyState = 0
  onmessage: () => void = () => undefined
  onopen: () => void = () => undefined
  onerror: () => void = () => undefined
  closed = false
  constructor(readonly address: string) {
    Source.all.push(this)
  }
  close() {
    this.closed = true
  }
}

const changed = jest.fn()
let end: () => void = () => undefined

beforeEach(() => {
  jest.useFakeTimers()
  changed.mockClear()
  Source.all = []
  Object.assign(globalThis, { EventSource: Source })
})
afterEach(() => {
  end()
  jest.useRealTimers()
  Reflect.deleteProperty(globalThis, 'EventSource')
})

const listen = () => {
  end = listenToHall('qiuchuan', changed)
  return Source.all[0]!
}

test('a change is told at once, and what follows within a second is told as one', () => {
  const source = listen()
  expect(source.address).toMatch(/\/live\/hall\/qiuchuan$/)
  source.onopen()
  expect(changed).not.toHaveBeenCalled()
  for (let i = 0; i < 5; i += 1) source.onmessage()
  expect(changed).toHaveBeenCalledTimes(1)
  jest.advanceTimersByTime(1_000)
  expect(changed).toHaveBeenCalledTimes(2)
  jest.advanceTimersByTime(5_000)
  expect(changed).toHaveBeenCalledTimes(2)
  source.onmessage()
  expect(changed).toHaveBeenCalledTimes(3)
})

test('after the line was lost whatever was missed is asked for', () => {
  const source = listen()
  source.onopen()
  source.onerror()
  expect(changed).not.toHaveBeenCalled()
  source.onopen()
  expect(changed).toHaveBeenCalledTimes(1)
  expect(Source.all).toHaveLength(1)
})

test('a host without room is asked every ten seconds instead, and again for a line', () => {
  const source = listen()
  source.readyState = Source.CLOSED
  source.onerror()
  jest.advanceTimersByTime(20_000)
  expect(changed).toHaveBeenCalledTimes(2)
  jest.advanceTimersByTime(10_000)
  expect(Source.all).toHaveLength(2)
  Source.all[1]!.onopen()
  changed.mockClear()
  jest.advanceTimersByTime(60_000)
  expect(changed.mock.calls.length).toBeLessThanOrEqual(1)
})

test('where nothing can be listened to, it is asked every ten seconds', () => {
  Reflect.deleteProperty(globalThis, 'EventSource')
  end = listenToHall('qiuchuan', changed)
  jest.advanceTimersByTime(35_000)
  expect(changed).toHaveBeenCalledTimes(3)
})

test('nothing is told any more once nobody looks', () => {
  const source = listen()
  source.onmessage()
  source.onmessage()
  end()
  jest.advanceTimersByTime(60_000)
  expect(source.closed).toBe(true)
  expect(changed).toHaveBeenCalledTimes(1)
})
