import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { RateRow } from '@/components/rating/rate-row'
import { dateString } from '@/domain/time/date'
import RatePage from '@/pages/case/rate/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { parameters } from '../environment/taro'
import { mine, ownRating } from '../make-rating'

const text = words.rating
const CASE = ownRating().caseId

function openPage(more: Parameters<typeof cloudAnswers>[0] = {}) {
  parameters.id = CASE
  cloudAnswers({
    'rating.show': () => answered(ownRating()),
    'rating.give': ({ level, reasons, text: said, anonymous }) =>
      answered(
        ownRating({
          mayRate: false,
          mine: mine({ level, reasons: reasons ?? [], text: said ?? '', anonymous })
        })
      ),
    ...more
  })
  render(<RatePage />)
}

const pick = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }))
const send = () => fireEvent.click(screen.getByRole('button', { name: text.form.send }))

test('one tap on a level is enough, and without one nothing is sent', async () => {
  openPage()
  await screen.findByText('居住证首次申领 · 球川镇便民服务中心')
  send()
  expect(await screen.findByText(text.form.pick)).toBeVisible()
  expect(inputsOf('rating.give')).toEqual([])
  await pick(text.levels['very-satisfied'])
  send()
  expect(await screen.findByText(text.form.sent)).toBeVisible()
  expect(inputsOf('rating.give')).toMatchObject([
    { caseId: CASE, level: 'very-satisfied', reasons: [], text: '', anonymous: false }
  ])
  expect(screen.queryByRole('button', { name: text.form.send })).toBeNull()
})

test('whoever is not satisfied is asked what was not good, and reads what follows', async () => {
  openPage()
  await pick(text.levels['very-satisfied'])
  fireEvent.click(screen.getByRole('checkbox', { name: text.reasons.quick }))
  await pick(text.levels.dissatisfied)
  expect(screen.queryByRole('checkbox', { name: text.reasons.quick })).toBeNull()
  expect(screen.getByText(text.form.followed)).toBeVisible()
  fireEvent.click(screen.getByRole('checkbox', { name: text.reasons['long-wait'] }))
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '排了两个小时队' } })
  fireEvent.click(screen.getByRole('switch', { name: text.form.anonymous }))
  // Nobody can call somebody who does not say who they are.
  expect(screen.queryByText(text.form.followed)).toBeNull()
  expect(screen.getByText(text.form.hidden)).toBeVisible()
  send()
  await waitFor(() =>
    expect(inputsOf('rating.give')).toMatchObject([
      { level: 'dissatisfied', reasons: ['long-wait'], text: '排了两个小时队', anonymous: true }
    ])
  )
})

test('words that WeChat does not let pass are told at their field, and stay', async () => {
  openPage({ 'rating.give': () => refused('words-refused', { field: 'text' }) })
  await pick(text.levels.fair)
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '不好的话' } })
  send()
  expect(await screen.findByText(words.failure.codes['words-refused'].text)).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveValue('不好的话')
})

test('what was put right is read where it was said', async () => {
  const done = mine({ status: 'closed', done: '周二下午加开一个窗口' })
  openPage({ 'rating.show': () => answered(ownRating({ mayRate: false, mine: done })) })
  expect(await screen.findByText('周二下午加开一个窗口')).toBeVisible()
  expect(screen.getByText(text.standing.closed)).toBeVisible()
})

test('too late says until when it was, and where else one can say it', async () => {
  openPage({ 'rating.show': () => answered(ownRating({ mayRate: false })) })
  expect(await screen.findByText(text.late)).toBeVisible()
  expect(screen.getByText(/12月25日（周五）之前可以评价/)).toBeVisible()
})

test('the row on the page of a case says until when, or what was said; nothing while it runs', () => {
  const until = dateString('2026-12-25')
  const { rerender, container } = render(
    <RateRow rating={{ until, level: null }} onTap={() => undefined} />
  )
  expect(screen.getByText(text.entry.rate)).toBeVisible()
  expect(screen.getByText(/12月25日（周五）前都可以/)).toBeVisible()
  rerender(<RateRow rating={{ until, level: 'fair' }} onTap={() => undefined} />)
  expect(screen.getByText(text.entry.rated)).toBeVisible()
  expect(screen.getByText(text.levels.fair)).toBeVisible()
  rerender(<RateRow rating={null} onTap={() => undefined} />)
  expect(container).toBeEmptyDOMElement()
})
