import { fireEvent, render, screen } from '@testing-library/react'
import { isCareOn } from '@/client/care'
import MePage from '@/pages/me/index'
import { words } from '@/words'
import { answered, cloudAnswers, refused } from '../cloud-answers'
import { lastAsked } from '../environment/taro'
import { me } from '../make-rows'

const text = words.home.me

test('a resident finds what is theirs, and no desk', async () => {
  cloudAnswers({ 'person.me': () => answered(me({ unread: 2, demo: false })) })
  render(<MePage />)
  expect(await screen.findByText('王磊')).toBeInTheDocument()
  expect(screen.getByText(text.unread(2))).toBeInTheDocument()
  expect(screen.queryByText(text.desk)).toBeNull()
  expect(screen.queryByText(text.demo)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: new RegExp(text.wallet) }))
  expect(lastAsked('navigateTo')).toEqual({ url: '/pages/apply/wallet/index' })
})

test('who works here finds the desk, with the office and the roles', async () => {
  cloudAnswers({
    'person.me': () =>
      answered(me({ roles: ['clerk', 'handler'], officeName: '球川镇便民服务中心' }))
  })
  render(<MePage />)
  fireEvent.click(
    await screen.findByRole('button', {
      name: /我的工作台.*球川镇便民服务中心 · 窗口人员、审批人员/
    })
  )
  expect(lastAsked('navigateTo')).toEqual({ url: '/pages/staff/desk/index' })
})

test('signed out one still sees the page, and the way in', async () => {
  cloudAnswers({
    'person.me': () => refused('not-signed-in'),
    'session.people': () => answered({ people: [] })
  })
  render(<MePage />)
  expect(await screen.findByText(text.signedOut)).toBeInTheDocument()
  expect(screen.queryByText(text.inbox)).toBeNull()
  expect(await screen.findByText(text.demoPeople)).toBeInTheDocument()
})

test('the care mode is switched here', async () => {
  cloudAnswers({ 'person.me': () => answered(me()) })
  render(<MePage />)
  const toggle = await screen.findByRole('switch', { name: text.care })
  expect(toggle).not.toBeChecked()
  fireEvent.click(toggle)
  expect(isCareOn()).toBe(true)
  expect(screen.getByRole('switch', { name: text.care })).toBeChecked()
})
