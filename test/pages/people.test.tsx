import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { SurroundingsContext } from '@/components/surroundings'
import DemoPeoplePage from '@/pages/demo/people/index'
import IdentityPage from '@/pages/people/identity/index'
import RelativesPage from '@/pages/people/relatives/index'
import { sessionToken } from '@/client/session'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { lastAsked, parameters } from '../environment/taro'
import { me } from '../make-rows'

const { identity, relatives } = words.people
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } })

test('PIPL without a consent of its own nothing about a person is kept', async () => {
  cloudAnswers({
    'person.me': () => answered(me({ name: null, idNumber: null, phone: null })),
    'person.identify': ({ consent }) =>
      (consent as boolean)
        ? answered(me())
        : refused('invalid-input', { field: 'consent', detail: 'consent' })
  })
  const goBack = jest.fn()
  const nothing = jest.fn()
  const place = {
    care: false,
    ownBar: false,
    goBack,
    goHome: nothing,
    signIn: nothing,
    identify: nothing
  }
  render(
    <SurroundingsContext.Provider value={place}>
      <IdentityPage />
    </SurroundingsContext.Provider>
  )
  expect(await screen.findByRole('checkbox')).not.toBeChecked()
  write(identity.name, '王磊')
  fireEvent.click(screen.getByRole('button', { name: identity.save }))
  expect(await screen.findByText(words.failure.fields.consent!.text)).toBeInTheDocument()
  expect(inputsOf('person.identify')).toMatchObject([{ name: '王磊', consent: false }])

  fireEvent.click(screen.getByRole('checkbox'))
  expect(screen.queryByText(words.failure.fields.consent!.text)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: identity.save }))
  expect(await screen.findByText(identity.known)).toBeInTheDocument()
  expect(goBack).toHaveBeenCalledTimes(1)
})

test('a number that was pasted with blanks or in full width stands there as it is meant', async () => {
  cloudAnswers({
    'person.me': () => answered(me({ name: null, idNumber: null, phone: null })),
    'person.identify': () => answered(me())
  })
  render(<IdentityPage />)
  await screen.findByRole('checkbox')
  write(identity.idNumber, '110105 １９４９１２３１ 002Ｘ')
  write(identity.phone, '138 0000 0111')
  expect(screen.getByRole('textbox', { name: identity.idNumber })).toHaveValue('11010519491231002X')
  fireEvent.click(screen.getByRole('button', { name: identity.save }))
  await waitFor(() => expect(inputsOf('person.identify')).toHaveLength(1))
  expect(inputsOf('person.identify')).toMatchObject([
    { idNumber: '11010519491231002X', phone: '13800000111' }
  ])
})

test('a relative is added with what they are, and with their consent', async () => {
  const added = {
    relatives: [
      {
        id: 'r',
        name: '陈建国',
        relation: 'parent' as const,
        idNumber: '330822********3119',
        consentedAt: 0 as never
      }
    ]
  }
  cloudAnswers({
    'relative.list': () => answered({ relatives: [] }),
    'relative.add': () => answered(added),
    'relative.remove': () => answered({ relatives: [] })
  })
  render(<RelativesPage />)
  expect(await screen.findByText(relatives.empty)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: relatives.add }))
  // The sheet stands before the bar.
  await screen.findByRole('dialog')
  const [save] = screen.getAllByRole('button', { name: relatives.add })
  fireEvent.click(save!)
  expect(screen.getByText(relatives.choose)).toBeInTheDocument()
  expect(inputsOf('relative.add')).toEqual([])

  fireEvent.click(screen.getByRole('radio', { name: relatives.relations.parent }))
  write(relatives.name, '陈建国')
  write(relatives.idNumber, '330822195503123119')
  fireEvent.click(screen.getByRole('checkbox'))
  fireEvent.click(save!)
  expect(await screen.findByText('陈建国 · 父亲或母亲')).toBeInTheDocument()
  expect(inputsOf('relative.add')).toMatchObject([
    { name: '陈建国', relation: 'parent', idNumber: '330822195503123119', consent: true }
  ])

  fireEvent.click(screen.getByRole('button', { name: relatives.remove }))
  expect(screen.getByText(relatives.removeOf('陈建国'))).toBeInTheDocument()
  fireEvent.click(screen.getAllByRole('button', { name: relatives.remove }).at(-1)!)
  await waitFor(() => expect(inputsOf('relative.remove')).toMatchObject([{ relativeId: 'r' }]))
  expect(await screen.findByText(relatives.empty)).toBeInTheDocument()
})

const people = [
  { person: 'newcomer', name: '王磊', role: words.common.roles.resident, about: '想办居住证' },
  { person: 'clerk', name: '周敏', role: words.common.roles.clerk, about: '收件、受理' }
]

test.each([
  ['王磊', 'newcomer', [], 'switchTab', '/pages/home/index'],
  ['周敏', 'clerk', ['clerk'], 'reLaunch', '/pages/staff/desk/index']
] as const)(
  'being %s begins a session and opens the right screen',
  async (name, person, roles, call, url) => {
    cloudAnswers({
      'session.people': () => answered({ people }),
      'session.demo': (input) =>
        answered({ token: `token-of-${input.person}`, me: me({ roles: [...roles] }) })
    })
    render(<DemoPeoplePage />)
    fireEvent.click(await screen.findByText(name))
    await waitFor(() => expect(lastAsked(call)).toEqual({ url }))
    expect(sessionToken()).toBe(`token-of-${person}`)
  }
)

test('who was on the way to something goes on there', async () => {
  parameters.then = 'back'
  cloudAnswers({
    'session.people': () => answered({ people }),
    'session.demo': () => answered({ token: 'a-token', me: me() })
  })
  render(<DemoPeoplePage />)
  fireEvent.click(await screen.findByText('王磊'))
  await waitFor(() => expect(lastAsked('navigateBack')).toBeDefined())
})

test('outside the demo there is nobody to be', async () => {
  cloudAnswers({ 'session.people': () => refused('unknown-call') })
  render(<DemoPeoplePage />)
  expect(await screen.findByText(words.demo.people.none)).toBeInTheDocument()
})
