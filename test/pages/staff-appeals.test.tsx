import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import StaffConcerns from '@/pages/staff/concerns/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { queue } from '../make-concern'
import { me } from '../make-rows'
import { appeal } from '../make-standing'

const text = words.booking.missed.staff

/** A cloud in which a decision takes the appeal out of the queue. */
function cloudWith(more: Parameters<typeof cloudAnswers>[0] = {}) {
  let waiting = [appeal()]
  cloudAnswers({
    'person.me': () => answered(me({ roles: ['dispatcher'] })),
    'concern.queue': () => answered(queue([])),
    'appeal.list': () => answered({ appeals: waiting }),
    'appeal.decide': ({ bookingId, granted }) => {
      waiting = []
      return answered({ bookingId, granted })
    },
    ...more
  })
  render(<StaffConcerns />)
}

async function opened() {
  fireEvent.click(await screen.findByText(text.row(appeal())))
  return within(await screen.findByRole('dialog'))
}

test('BOOK-no-show the queue says who, why, and until when; granting needs no reason', async () => {
  cloudWith()
  const dialog = await opened()
  expect(dialog.getByText('孩子发烧，在医院。')).toBeVisible()
  expect(dialog.getByText(/最近一共记了 2 次没来/)).toBeVisible()
  fireEvent.click(dialog.getByText(text.grant))
  expect(await screen.findByText(text.done.granted)).toBeVisible()
  expect(inputsOf('appeal.decide')).toMatchObject([{ granted: true, answer: '' }])
  await waitFor(() => expect(screen.queryByText(text.title(1))).toBeNull())
})

test('BOOK-no-show declining needs a reason, which the resident reads', async () => {
  cloudWith()
  const dialog = await opened()
  fireEvent.click(dialog.getByText(text.decline))
  expect(dialog.getByText(text.problem)).toBeVisible()
  expect(inputsOf('appeal.decide')).toEqual([])
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '没有说明原因' } })
  fireEvent.click(dialog.getByText(text.decline))
  expect(await screen.findByText(text.done.declined)).toBeVisible()
  expect(inputsOf('appeal.decide')).toMatchObject([{ granted: false, answer: '没有说明原因' }])
})

test('who may not decide sees no queue, and is not troubled', async () => {
  cloudWith({ 'appeal.list': () => refused('not-allowed') })
  expect(await screen.findByText(words.concern.work.empty)).toBeVisible()
  expect(screen.queryByText(text.title(1))).toBeNull()
})
