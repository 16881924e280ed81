import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import StaffConcerns from '@/pages/staff/concerns/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { queue } from '../make-concern'
import { badRating, ratingQueue, type BadRating } from '../make-rating'
import { me } from '../make-rows'

const text = words.rating.staff

/** A cloud in which a note takes the rating out of the queue. */
function cloudWith(rating: BadRating, more: Parameters<typeof cloudAnswers>[0] = {}) {
  let waiting = [rating]
  cloudAnswers({
    'person.me': () => answered(me({ roles: ['dispatcher'] })),
    'concern.queue': () => answered(queue([])),
    'appeal.list': () => answered({ appeals: [] }),
    'rating.queue': () => answered(ratingQueue(...waiting)),
    'rating.follow-up': ({ ratingId }) => {
      waiting = []
      return answered({ ratingId, status: 'to-rectify' })
    },
    ...more
  })
  render(<StaffConcerns />)
}

async function opened(rating: BadRating) {
  fireEvent.click(await screen.findByText(text.row(rating)))
  return within(await screen.findByRole('dialog'))
}

const write = (note: string) =>
  fireEvent.change(screen.getByRole('textbox'), { target: { value: note } })

test('a bad rating says what was wrong, whom to call and until when; a call is noted in words', async () => {
  cloudWith(badRating())
  expect(await screen.findByText(/近 30 天 50 条评价，满意率 98%/)).toBeVisible()
  const dialog = await opened(badRating())
  expect(dialog.getByText('办得慢，排了两个小时队')).toBeVisible()
  expect(dialog.getByText('打电话 13800001234')).toBeVisible()
  expect(dialog.getByText(/最晚11月27日（周五）/)).toBeVisible()
  fireEvent.click(dialog.getByText(text.acts.contact.name))
  expect(dialog.getByText(text.problem)).toBeVisible()
  expect(inputsOf('rating.follow-up')).toEqual([])
  write('打过电话，周二人手不够')
  fireEvent.click(dialog.getByText(text.acts.contact.name))
  expect(await screen.findByText(text.done)).toBeVisible()
  expect(inputsOf('rating.follow-up')).toMatchObject([
    { action: 'contact', note: '打过电话，周二人手不够' }
  ])
  await waitFor(() => expect(screen.queryByText(text.title(1))).toBeNull())
})

test('asked again: satisfied needs no words, not yet satisfied does', async () => {
  const again = badRating({
    status: 'to-revisit',
    past: [{ at: badRating().at, action: 'rectify', note: '加开一个窗口' }],
    actions: [
      { action: 'confirm', noted: false },
      { action: 'reopen', noted: true }
    ]
  })
  cloudWith(again)
  const dialog = await opened(again)
  expect(dialog.getByText(/已整改：加开一个窗口/)).toBeVisible()
  fireEvent.click(dialog.getByText(text.acts.reopen.name))
  expect(dialog.getByText(text.problem)).toBeVisible()
  fireEvent.click(dialog.getByText(text.acts.confirm.name))
  expect(await screen.findByText(text.done)).toBeVisible()
  expect(inputsOf('rating.follow-up')).toMatchObject([{ action: 'confirm', note: '' }])
})

test('without a name there is nobody to call', async () => {
  const hidden = badRating({
    ...{ anonymous: true, from: null, phone: null, code: null, caseId: null },
    actions: [{ action: 'settle', noted: true }]
  })
  cloudWith(hidden)
  const dialog = await opened(hidden)
  expect(dialog.getByText(text.acts.settle.effect)).toBeVisible()
  expect(dialog.queryByText(/打电话/)).toBeNull()
})

test('a handler sees no ratings, and is not troubled', async () => {
  cloudWith(badRating(), { 'rating.queue': () => refused('not-allowed') })
  expect(await screen.findByText(words.concern.work.empty)).toBeVisible()
  expect(screen.queryByText(/条评价/)).toBeNull()
})
