import { fireEvent, render, screen } from '@testing-library/react'
import VerifyPage from '@/pages/case/verify/index'
import { paperQrText } from '@/domain/case/paper-code'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { parameters } from '../environment/taro'
import { content, NUMBER } from '../make-paper'

const text = words.case.paper.verify

function verified() {
  const { kind, caseCode, serviceName, officeName, applicant, issuedOn } = content()
  const facts = { kind, caseCode, serviceName, officeName, applicant, issuedOn }
  return answered({ code: NUMBER, ...facts, intact: true as const })
}

function type(number: string) {
  const field = screen.getByRole('textbox', { name: text.number })
  fireEvent.input(field, { target: { value: number } })
  fireEvent.click(screen.getByText(text.go))
}

test.each([
  ['the link in its QR', 'code'],
  ['a code of WeChat', 'scene']
])('a paper opened by %s is verified at once', async (_, parameter) => {
  parameters[parameter] = NUMBER
  cloudAnswers({ 'paper.verify': verified })
  render(<VerifyPage />)
  expect(await screen.findByText(text.intact)).toBeInTheDocument()
  expect(inputsOf('paper.verify')).toContainEqual({ code: NUMBER })
})

test('its number can be typed, as it is written or as it is scanned', async () => {
  cloudAnswers({ 'paper.verify': verified })
  render(<VerifyPage />)
  type(` ${paperQrText(NUMBER).toLowerCase()}`)
  expect(await screen.findByText(text.intact)).toBeInTheDocument()
  fireEvent.click(screen.getByText(text.again))
  expect(screen.getByText(text.intro)).toBeInTheDocument()
})

test('a slip of the finger is told without asking the cloud', async () => {
  cloudAnswers({ 'paper.verify': verified })
  render(<VerifyPage />)
  type(NUMBER.replace('7', '8'))
  expect(await screen.findByRole('alert')).toHaveTextContent(text.wrongNumber)
  expect(inputsOf('paper.verify')).toEqual([])
})

test.each([
  ['unknown', text.unknown.title],
  ['changed', text.changed.title]
])('what is %s is told in a sentence', async (detail, title) => {
  parameters.code = NUMBER
  cloudAnswers({ 'paper.verify': () => refused('not-found', { field: 'code', detail }) })
  render(<VerifyPage />)
  expect(await screen.findByText(title)).toBeInTheDocument()
  expect(screen.queryByText(text.intact)).toBeNull()
})

test('without network nothing is said of the paper', async () => {
  parameters.code = NUMBER
  cloudAnswers({ 'paper.verify': () => 'no-network' })
  render(<VerifyPage />)
  expect(await screen.findByText(words.failure.codes.offline.title)).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})
