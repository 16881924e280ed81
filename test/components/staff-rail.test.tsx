import { fireEvent, render, screen } from '@testing-library/react'
import { StaffRail } from '@/components/staff/staff-rail'

const nothing = () => undefined

test('the rail shows the places of one’s roles, and which of them is shown', () => {
  const go = jest.fn()
  render(<StaffRail here="desk" places={['desk', 'steps']} go={go} leave={nothing} />)
  const places = screen.getAllByRole('tab')
  expect(places.map((place) => place.textContent)).toEqual(['收件', '环节'])
  expect(places[0]).toHaveAttribute('aria-selected', 'true')
  fireEvent.click(screen.getByText('环节'))
  expect(go).toHaveBeenCalledWith('steps')
})

test('the way out is always there, the keys where there are some', () => {
  const leave = jest.fn()
  const onKeys = jest.fn()
  const { rerender } = render(
    <StaffRail here="board" places={['board']} go={nothing} leave={leave} />
  )
  expect(screen.queryByText('快捷键')).toBeNull()
  fireEvent.click(screen.getByText('我的'))
  expect(leave).toHaveBeenCalledTimes(1)
  rerender(<StaffRail here="board" places={['board']} go={nothing} leave={leave} onKeys={onKeys} />)
  fireEvent.click(screen.getByText('快捷键'))
  expect(onKeys).toHaveBeenCalledTimes(1)
})
