import { fireEvent, renderHook } from '@testing-library/react'
import { useCodeKeys } from '@/hooks/use-code-keys'

const before = process.env.TARO_ENV
beforeAll(() => {
  process.env.TARO_ENV = 'h5'
})
afterAll(() => {
  process.env.TARO_ENV = before
})

const press = (key: string) => fireEvent.keyDown(document.body, { key })

function typing(code: string, listening = true) {
  const acts = { write: jest.fn(), close: jest.fn() }
  renderHook(() => useCodeKeys({ code, write: acts.write }, acts.close, listening))
  return acts
}

test('a digit on the keyboard is written, Backspace takes the last one back', () => {
  const { write } = typing('48')
  press('2')
  press('Backspace')
  expect(write.mock.calls).toEqual([['482'], ['4']])
})

test('Escape closes, letters do nothing', () => {
  const { write, close } = typing('')
  press('a')
  press('Escape')
  expect(write).not.toHaveBeenCalled()
  expect(close).toHaveBeenCalledTimes(1)
})

test('nothing is heard while no code is asked for', () => {
  const { write } = typing('', false)
  press('2')
  expect(write).not.toHaveBeenCalled()
})
