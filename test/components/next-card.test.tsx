import { fireEvent, render, screen } from '@testing-library/react'
import { NextCard, type NextThing } from '@/components/home/next-card'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import { booking } from '../make-rows'

const today = dateString('2026-11-30')
const due = dateString('2026-12-11')
const missing = [
  { documentId: 'photo', caseId: booking().caseId, name: '一寸照片', deferrable: true }
]

function show(next: NextThing) {
  const go = jest.fn()
  render(<NextCard next={next} today={today} onGo={go} />)
  return go
}

function theBooking(part: Parameters<typeof booking>[0] = {}): NextThing {
  return { kind: 'booking', booking: booking(part), isTomorrow: true, isToday: false }
}

test('a booking tells when, where, what for, and what is missing for it', () => {
  const go = show(theBooking({ missing }))
  expect(screen.getByText('明天 09:30')).toBeInTheDocument()
  expect(screen.getByText('球川镇便民服务中心 · 一楼')).toBeInTheDocument()
  expect(screen.getByText('居住证首次申领 · 带上身份证')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '还差 1 份：一寸照片，现在补' }))
  expect(go).toHaveBeenLastCalledWith('checklist', booking().caseId)
  fireEvent.click(screen.getByRole('button', { name: /明天 09:30/ }))
  expect(go).toHaveBeenLastCalledWith('ticket', booking().id)
})

test('a booking with everything there leads to its ticket', () => {
  const go = show(theBooking())
  fireEvent.click(screen.getByRole('button', { name: '材料都齐了，看凭证' }))
  expect(go).toHaveBeenCalledWith('ticket', booking().id)
})

test('a booking for a relative says for whom', () => {
  show(theBooking({ forRelative: '陈*' }))
  expect(screen.getByText(/居住证首次申领（替 陈\* 办）/)).toBeInTheDocument()
})

test('a place that is only held leads to its confirmation', () => {
  const go = show(theBooking({ status: 'held' }))
  fireEvent.click(screen.getByRole('button', { name: '名额还没有确认，去确认' }))
  expect(go).toHaveBeenCalledWith('confirm', booking().id)
})

test('BOOK-waitlist a place that is offered says until when, and leads to the choice', () => {
  const holdUntil = instantAt(dateString('2026-11-30'), minutes('10:47'))
  const go = show(theBooking({ status: 'offered', holdUntil }))
  expect(screen.getByText('轮到你了，有名额')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '留到 10:47，过时给下一位，看要不要' }))
  expect(go).toHaveBeenCalledWith('ticket', booking().id)
})

test('BOOK-closure a booking that its office moved says so, and leads to why', () => {
  const from = { officeName: '同弓乡便民服务中心', date: today, start: minutes('09:00') }
  const go = show(theBooking({ moved: { ...from, reason: '台风' } }))
  fireEvent.click(screen.getByRole('button', { name: '服务中心改了你的时间，看原因' }))
  expect(go).toHaveBeenCalledWith('ticket', booking().id)
})

test('a booking that is further away has its date, and its weekday above', () => {
  show(theBooking({ date: dateString('2026-12-08') }))
  expect(screen.getByText('12月8日 09:30')).toBeInTheDocument()
  expect(screen.getByText('接下来 · 周二')).toBeInTheDocument()
})

const other: [NextThing, string, string, [string, string]][] = [
  [
    { kind: 'correction', caseId: 'c', serviceName: '个体工商户设立登记', count: 2, due },
    '有 2 处要改',
    '窗口一次都告诉你了，看要改什么',
    ['notice', 'c']
  ],
  [
    { kind: 'deferred', caseId: 'c', serviceName: '高龄津贴', names: ['一寸照片'], due },
    '补交 1 份材料',
    '还差 1 份：一寸照片，现在补',
    ['checklist', 'c']
  ],
  [
    { kind: 'draft', caseId: 'c', serviceName: '高龄津贴', missingCount: 4 },
    '还差 4 份',
    '补齐再去，一趟办完，接着准备',
    ['checklist', 'c']
  ],
  [
    { kind: 'draft', caseId: 'c', serviceName: '高龄津贴', missingCount: 0 },
    '材料齐了',
    '约个时间去窗口，去预约',
    ['checklist', 'c']
  ],
  [
    {
      kind: 'collect',
      caseId: 'c',
      serviceName: '居住证首次申领',
      officeName: '球川镇便民服务中心'
    },
    '可以拿结果了',
    '球川镇便民服务中心，看怎么拿',
    ['progress', 'c']
  ]
]

test.each(other)('$kind: $serviceName', (next, figure, todo, way) => {
  const go = show(next)
  expect(screen.getByText(figure)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: todo }))
  expect(go).toHaveBeenCalledWith(...way)
})
