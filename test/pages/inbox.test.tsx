import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { dateString } from '@/domain/time/date'
import InboxPage from '@/pages/inbox/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'
import { lastAsked } from '../environment/taro'
import { notice } from '../make-rows'

const asked = notice({
  kind: 'correction-asked',
  serviceName: '个体工商户设立登记',
  count: 2,
  due: dateString('2026-11-26')
})

test('a notice says it in a sentence, and its one action leads to the right place', async () => {
  cloudAnswers({
    'notice.list': () => answered({ notices: [asked], unread: 1, more: false }),
    'notice.read': () => answered({ notices: [{ ...asked, read: true }], unread: 0, more: false })
  })
  render(<InboxPage />)
  expect(await screen.findByText('个体工商户设立登记')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('link', { name: /没看过，有 2 处要改.*11月19日.*看要改什么/ }))
  expect(lastAsked('navigateTo')).toEqual({
    url: `/pages/apply/notice/index?case=${asked.caseId ?? ''}`
  })
  await waitFor(() => expect(inputsOf('notice.read')).toMatchObject([{ noticeId: asked.id }]))
  await waitFor(() => expect(screen.queryByText(words.notice.readAll)).toBeNull())
})

test('an empty inbox says what will come', async () => {
  cloudAnswers({ 'notice.list': () => answered({ notices: [], unread: 0, more: false }) })
  render(<InboxPage />)
  expect(await screen.findByText(words.notice.empty)).toBeInTheDocument()
})
