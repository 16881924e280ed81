import { fireEvent, render, screen } from '@testing-library/react'
import { Agree } from '@/components/agree'
import { Choices } from '@/components/choices'
import { Row } from '@/components/row'
import { Tap } from '@/components/tap'

test('something that is off does nothing, and says that it is off', () => {
  const act = jest.fn()
  render(
    <Tap onTap={act} disabled>
      看凭证
    </Tap>
  )
  const button = screen.getByRole('button', { name: '看凭证' })
  fireEvent.click(button)
  expect(act).not.toHaveBeenCalled()
  expect(button).toHaveAttribute('aria-disabled', 'true')
})

test('a row that leads nowhere is no button', () => {
  render(<Row title="姓名" note="王磊" />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('a row that leads somewhere is one button with all of its words', () => {
  const open = jest.fn()
  render(<Row title="家人" note="替父母、孩子办事" onTap={open} />)
  fireEvent.click(screen.getByRole('button', { name: /家人.*替父母/ }))
  expect(open).toHaveBeenCalledTimes(1)
})

test('of several choices exactly one is checked', () => {
  const choose = jest.fn()
  const options = [
    { id: 'a', name: '租房' },
    { id: 'b', name: '上班' }
  ] as const
  render(<Choices label="为什么住在这里" options={options} chosen="b" onChoose={choose} />)
  expect(screen.getByRole('radiogroup', { name: '为什么住在这里' })).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '上班' })).toBeChecked()
  expect(screen.getByRole('radio', { name: '租房' })).not.toBeChecked()
  fireEvent.click(screen.getByRole('radio', { name: '租房' }))
  expect(choose).toHaveBeenCalledWith('a')
})

test('a consent is given and taken back by the same tap', () => {
  const change = jest.fn()
  const { rerender } = render(<Agree text="我同意" given={false} onChange={change} />)
  expect(screen.getByRole('checkbox', { name: '我同意' })).not.toBeChecked()
  fireEvent.click(screen.getByRole('checkbox'))
  expect(change).toHaveBeenLastCalledWith(true)
  rerender(<Agree text="我同意" given onChange={change} />)
  fireEvent.click(screen.getByRole('checkbox'))
  expect(change).toHaveBeenLastCalledWith(false)
})
