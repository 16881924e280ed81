import { fireEvent, render, screen } from '@testing-library/react'
import { PersonCard } from '@/components/people/person-card'
import { words } from '@/words'
import { me, type Me } from '../make-rows'

function show(person: Me | null) {
  const ways = { onSignIn: jest.fn(), onIdentify: jest.fn() }
  const { container } = render(<PersonCard me={person} {...ways} />)
  return { ...ways, text: container.textContent }
}

test('a person is shown by name, and never by a whole number', () => {
  expect(show(me({ idNumber: '330822198803151029', phone: '13812340102' })).text).toBe(
    '王磊330822********1029138****0102'
  )
})

test('who is signed out can sign in', () => {
  const { onSignIn } = show(null)
  fireEvent.click(screen.getByRole('button', { name: words.common.signIn }))
  expect(onSignIn).toHaveBeenCalledTimes(1)
})

test('who has not said who they are can say it', () => {
  const { onIdentify } = show(me({ name: null, idNumber: null, phone: null }))
  fireEvent.click(screen.getByRole('button', { name: words.common.identify }))
  expect(onIdentify).toHaveBeenCalledTimes(1)
})
