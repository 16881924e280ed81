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

test('a notice says whether it is on the phone as well', async () => {
  const states = [
    notice(asked.content, { id: '4', phone: 'sent', by: 'phone' }),
    notice(asked.content, { id: '3', phone: 'sent', by: 'sms' }),
    notice(asked.content, { id: '2', phone: 'inbox-only' }),
    notice(asked.content, { id: '1', phone: 'unsure', by: 'phone' })
  ]
  cloudAnswers({ 'notice.list': () => answered({ notices: states, unread: 4, more: false }) })
  render(<InboxPage />)
  for (const { phone, by } of states) {
    expect(await screen.findByText(words.notice.settings.state(phone!, by))).toBeInTheDocument()
  }
})

test('of one case what was read long ago is folded away, and what was not read never is', async () => {
  const read = (id: string) => notice(asked.content, { id, read: true })
  const notices = [read('6'), read('5'), read('4'), read('3'), read('2'), read('1')]
  cloudAnswers({ 'notice.list': () => answered({ notices, unread: 0, more: false }) })
  const { unmount } = render(<InboxPage />)
  expect(await screen.findAllByRole('link')).toHaveLength(3)
  fireEvent.click(screen.getByRole('button', { name: words.notice.folded(3) }))
  expect(screen.getAllByRole('link')).toHaveLength(6)
  unmount()

  const unread = [...notices.slice(0, 4), notice(asked.content, { id: '2' }), read('1')]
  cloudAnswers({ 'notice.list': () => answered({ notices: unread, unread: 1, more: false }) })
  render(<InboxPage />)
  expect(await screen.findByRole('button', { name: words.notice.folded(1) })).toBeInTheDocument()
})

test('what goes to the phone is one tap away, also from an empty inbox', async () => {
  cloudAnswers({ 'notice.list': () => answered({ notices: [], unread: 0, more: false }) })
  render(<InboxPage />)
  fireEvent.click(await screen.findByRole('button', { name: words.notice.settings.title }))
  expect(lastAsked('navigateTo')).toEqual({ url: '/pages/inbox/settings/index' })
})
