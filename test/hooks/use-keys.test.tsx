import { fireEvent, render, screen } from '@testing-library/react'
import { keys } from '@/components/tap'
import { useKeys, type Keymap } from '@/hooks/use-keys'

function Layer({
  keys,
  on = true,
  modal = false
}: {
  keys: Keymap
  on?: boolean
  modal?: boolean
}) {
  useKeys(keys, on, modal)
  return null
}

const before = process.env.TARO_ENV
beforeAll(() => {
  process.env.TARO_ENV = 'h5'
})
afterAll(() => {
  process.env.TARO_ENV = before
})

const press = (key: string, more: object = {}, on: Element = document.body) =>
  fireEvent.keyDown(on, { key, ...more })

test('a key does what the screen says, whatever its case', () => {
  const b = jest.fn()
  render(<Layer keys={{ b }} />)
  press('B')
  press('x')
  expect(b).toHaveBeenCalledTimes(1)
})

test('the upper screen hears first, and what it does not know goes to the one below', () => {
  const [low, high, arrow] = [jest.fn(), jest.fn(), jest.fn()]
  render(
    <>
      <Layer keys={{ enter: low, arrowdown: arrow }} />
      <Layer keys={{ enter: high }} />
    </>
  )
  press('Enter')
  press('ArrowDown')
  expect([low, high, arrow].map((fn) => fn.mock.calls.length)).toEqual([0, 1, 1])
})

test('a question keeps every other key from what lies below it', () => {
  const refuse = jest.fn()
  const { rerender } = render(
    <>
      <Layer keys={{ n: refuse }} />
      <Layer keys={{ escape: jest.fn() }} modal />
    </>
  )
  press('n')
  expect(refuse).not.toHaveBeenCalled()
  rerender(
    <>
      <Layer keys={{ n: refuse }} />
      <Layer keys={{}} modal on={false} />
    </>
  )
  press('n')
  expect(refuse).toHaveBeenCalledTimes(1)
})

test('letters typed into a field are text, Escape and Ctrl are keys', () => {
  const [b, escape, send] = [jest.fn(), jest.fn(), jest.fn()]
  render(
    <>
      <Layer keys={{ b, escape, 'ctrl+enter': send }} />
      <input aria-label="reason" />
    </>
  )
  const field = screen.getByLabelText('reason')
  press('b', {}, field)
  press('Escape', {}, field)
  press('Enter', { ctrlKey: true }, field)
  expect([b, escape, send].map((fn) => fn.mock.calls.length)).toEqual([0, 1, 1])
})

test('with a Chinese input method on, a letter is known by its place', () => {
  const b = jest.fn()
  render(<Layer keys={{ b }} />)
  press('Process', { code: 'KeyB' })
  expect(b).toHaveBeenCalledTimes(1)
})

test('a held key acts once', () => {
  const enter = jest.fn()
  render(<Layer keys={{ enter }} />)
  press('Enter')
  press('Enter', { repeat: true })
  expect(enter).toHaveBeenCalledTimes(1)
})

describe('what has the focus', () => {
  // A browser shows the focus once a key is pressed, whatever has put it there; jsdom never does.
  const { matches } = Element.prototype
  beforeAll(() => {
    Element.prototype.matches = function (selector) {
      return selector === ':focus-visible'
        ? this === document.activeElement
        : matches.call(this, selector)
    }
  })
  afterAll(() => {
    Element.prototype.matches = matches
  })

  const radio = (chosen: boolean) => {
    const [send, choose] = [jest.fn(), jest.fn()]
    render(
      <>
        <Layer keys={{ enter: send }} modal />
        <div role="radio" aria-checked={chosen} tabIndex={0} {...keys(choose)} />
      </>
    )
    const focused = screen.getByRole('radio')
    focused.focus()
    return { focused, send, choose }
  }

  test('Enter on a choice that is made sends: a click has left the focus there', () => {
    const { focused, send, choose } = radio(true)
    press('Enter', {}, focused)
    expect(send).toHaveBeenCalledTimes(1)
    expect(choose).not.toHaveBeenCalled()
  })

  test('Enter and Space on one that somebody has walked to with Tab choose it', () => {
    const { focused, send, choose } = radio(false)
    press('Enter', {}, focused)
    press(' ', {}, focused)
    expect(choose).toHaveBeenCalledTimes(2)
    expect(send).not.toHaveBeenCalled()
  })
})

test('a covered page hears nothing', () => {
  const b = jest.fn()
  render(<Layer keys={{ b }} on={false} />)
  press('b')
  expect(b).not.toHaveBeenCalled()
})
