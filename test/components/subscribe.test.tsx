import { fireEvent, render, screen } from '@testing-library/react'
import { FollowRow } from '@/components/notice/follow-row'
import { SubscribeSheet } from '@/components/notice/subscribe-sheet'
import type { Template } from '@/domain/notice/kinds'
import { words } from '@/words'

const text = words.subscribe
const asked: Template[] = ['visit', 'correction', 'result']
const answer = jest.fn()
const before = process.env.TARO_ENV

beforeEach(() => {
  process.env.TARO_ENV = 'h5'
  answer.mockClear()
})
afterEach(() => {
  process.env.TARO_ENV = before
})

function open() {
  render(<SubscribeSheet question={{ templates: asked, answer }} />)
}

test('the question says that it stands for WeChat’s own, and has every message ticked', () => {
  open()
  expect(screen.getByText(text.demo)).toBeInTheDocument()
  for (const template of asked) {
    expect(screen.getByRole('checkbox', { name: text.message(template) })).toBeChecked()
  }
  expect(screen.getByRole('checkbox', { name: text.always })).not.toBeChecked()
})

test('what is not ticked is not accepted', () => {
  open()
  fireEvent.click(screen.getByRole('checkbox', { name: text.message('correction') }))
  fireEvent.click(screen.getByText(text.yes))
  expect(answer).toHaveBeenCalledWith(['visit', 'result'], false)
})

test('a no is one tap, and can be for good', () => {
  open()
  fireEvent.click(screen.getByRole('checkbox', { name: text.always }))
  fireEvent.click(screen.getByText(text.no))
  expect(answer).toHaveBeenCalledWith([], true)
})

test('inside WeChat it is never shown: WeChat asks by itself', () => {
  process.env.TARO_ENV = 'weapp'
  open()
  expect(screen.queryByText(text.demo)).toBeNull()
})

test('the row names the messages that one tap lets through, and is gone when all are covered', () => {
  const { rerender } = render(<FollowRow ahead={['result']} onTap={answer} />)
  expect(screen.getByText(text.followNote(['result']))).toBeInTheDocument()
  rerender(<FollowRow ahead={[]} onTap={answer} />)
  expect(screen.queryByText(text.follow)).toBeNull()
})
