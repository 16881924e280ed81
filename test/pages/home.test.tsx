import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@/contract/calls'
import { dateString, minutes } from '@/domain/time/date'
import HomePage from '@/pages/home/index'
import { setCare } from '@/client/care'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'
import { answers, asked, lastAsked } from '../environment/taro'
import { booking, officeRow, serviceRow } from '../make-rows'

type Home = Output<'home.show'>

function home(part: Partial<Home> = {}): Home {
  return {
    next: null,
    lifeEvents: [
      { id: 'newborn', name: '孩子出生一件事', summary: '', icon: 'baby', serviceCount: 3 }
    ],
    popular: [serviceRow()],
    nearest: officeRow(),
    unread: 0,
    date: dateString('2026-11-30'),
    minutes: minutes('09:00'),
    ...part
  }
}

const next: Home['next'] = {
  kind: 'booking',
  booking: booking(),
  isTomorrow: true,
  isToday: false
}

test('with something to do, that comes first', async () => {
  cloudAnswers({ 'home.show': () => answered(home({ next })) })
  render(<HomePage />)
  expect(await screen.findByText('明天 09:30')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '材料都齐了，看凭证' }))
  expect(lastAsked('navigateTo')).toEqual({ url: `/pages/booking/ticket/index?id=${booking().id}` })
})

test('with nothing to do, there are the search, life events, what people ask for, the office', async () => {
  cloudAnswers({ 'home.show': () => answered(home()) })
  render(<HomePage />)
  expect(await screen.findByRole('link', { name: '孩子出生一件事，3 件事' })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: /居住证首次申领/ }))
  expect(lastAsked('navigateTo')).toEqual({ url: '/pages/apply/guide/index?id=residence-permit' })
  fireEvent.click(screen.getByRole('link', { name: words.home.search.label }))
  expect(lastAsked('switchTab')).toEqual({ url: '/pages/services/index' })
  expect(screen.getByText('球川镇便民服务中心')).toBeInTheDocument()
})

test('nobody is asked where they are before they want to know how far it is', async () => {
  cloudAnswers({
    'home.show': ({ latitude }) =>
      answered(home({ nearest: officeRow({ distance: latitude === undefined ? null : 1.2 }) }))
  })
  answers.getLocation = () => ({ latitude: 28.9034, longitude: 118.2 })
  render(<HomePage />)
  const locate = await screen.findByRole('button', { name: words.home.nearest.where })
  expect(asked.map(({ call }) => call)).not.toContain('getLocation')
  fireEvent.click(locate)
  expect(await screen.findByText(/1.2 公里/)).toBeInTheDocument()
  expect(inputsOf('home.show').at(-1)).toEqual({ latitude: 28.903, longitude: 118.2 })
})

test('what is unread stands on the tab bar', async () => {
  cloudAnswers({ 'home.show': () => answered(home({ unread: 3 })) })
  render(<HomePage />)
  await waitFor(() => expect(lastAsked('setTabBarBadge')).toEqual({ index: 3, text: '3' }))
})

test('in care mode there are the next thing and three ways, and a telephone', async () => {
  setCare(true)
  cloudAnswers({ 'home.show': () => answered(home({ next })) })
  render(<HomePage />)
  expect(await screen.findByText('9 点 30 分')).toBeInTheDocument()
  expect(screen.getByText('明天上午')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /孩子出生/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: words.home.care.relatives }))
  expect(lastAsked('navigateTo')).toEqual({ url: '/pages/people/relatives/index' })
  fireEvent.click(screen.getByRole('button', { name: words.home.care.call }))
  expect(lastAsked('makePhoneCall')).toMatchObject({ phoneNumber: booking().office.phone })
})

test('without network and with nothing kept it says so, and can be tried again', async () => {
  cloudAnswers({ 'home.show': () => 'no-network' })
  render(<HomePage />)
  const retry = await screen.findByRole('button', { name: words.common.retry })
  cloudAnswers({ 'home.show': () => answered(home()) })
  fireEvent.click(retry)
  expect(await screen.findByText('球川镇便民服务中心')).toBeInTheDocument()
})
