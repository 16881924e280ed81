import { fireEvent, render, screen } from '@testing-library/react'
import type { Output } from '@/contract/calls'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import DemoPhonePage from '@/pages/demo/phone/index'
import { words } from '@/words'
import { answered, cloudAnswers, refused } from '../cloud-answers'
import { lastAsked } from '../environment/taro'

type Message = Output<'phone.list'>['messages'][number]

const text = words.demo.phone
const at = instantAt(dateString('2026-11-30'), minutes('18:00'))
const reminder: Message = {
  id: '2',
  at,
  channel: 'phone',
  template: 'visit',
  fields: [
    { name: 'service', value: '居住证首次申领' },
    { name: 'bring', value: '还差一寸照片' }
  ],
  text: null,
  page: 'pages/booking/ticket/index?id=7'
}
const sms: Message = {
  id: '1',
  at,
  channel: 'sms',
  template: null,
  fields: [],
  text: '你办的居住证首次申领：办好了。',
  page: null
}

test('a message looks as it would in WeChat, and leads where it would lead', async () => {
  cloudAnswers({ 'phone.list': () => answered({ messages: [reminder, sms] }) })
  render(<DemoPhonePage />)
  const { title, fields } = text.fields('visit')
  expect(await screen.findByText(title)).toBeInTheDocument()
  expect(screen.getByText(fields.bring!)).toBeInTheDocument()
  expect(screen.getByText('还差一寸照片')).toBeInTheDocument()
  expect(screen.getByText(sms.text!)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('link', { name: text.open }))
  expect(lastAsked('navigateTo')).toEqual({ url: '/pages/booking/ticket/index?id=7' })
})

test('a phone that has not rung says how it will', async () => {
  cloudAnswers({ 'phone.list': () => answered({ messages: [] }) })
  render(<DemoPhonePage />)
  expect(await screen.findByText(text.empty)).toBeInTheDocument()
})

test('where there is no demo there is no such phone', async () => {
  cloudAnswers({ 'phone.list': () => refused('unknown-call') })
  render(<DemoPhonePage />)
  expect(await screen.findByText(words.demo.people.none)).toBeInTheDocument()
})
