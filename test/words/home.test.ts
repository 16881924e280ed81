import { dateString, minutes } from '@/domain/time/date'
import { words } from '@/words'

const { nearest, care, next, eventName, cases } = words.home
const hours = (from: string, to: string) => ({ from: minutes(from), to: minutes(to) })
const near = { distance: 1.2, town: '球川镇', nextPlace: null }

test.each([
  ['open through noon', [hours('08:30', '17:00')], '1.2 公里 · 今天 08:30–17:00，中午不休'],
  [
    'closed at noon',
    [hours('08:30', '12:00'), hours('13:30', '17:00')],
    '1.2 公里 · 今天 08:30–12:00、13:30–17:00'
  ],
  ['closed', [], '1.2 公里 · 今天不上班']
])('an office that is %s says so', (_, today, line) => {
  expect(nearest.line({ ...near, today })).toBe(line)
})

test('on a day off an office says when the next place is', () => {
  const nextPlace = { date: dateString('2026-12-01') }
  expect(nearest.line({ ...near, today: [], nextPlace })).toBe('1.2 公里 · 最早能约12月1日（周二）')
  expect(nearest.line({ ...near, distance: null, today: [], nextPlace })).toBe(
    '最早能约12月1日（周二）'
  )
})

test('in care mode times are told as one says them', () => {
  expect([care.time(minutes('09:30')), care.time(minutes('14:00'))]).toEqual([
    '9 点 30 分',
    '14 点整'
  ])
  const today = dateString('2026-11-30')
  const day = dateString('2026-12-01')
  expect(care.day(day, today, minutes('09:30'))).toBe('明天上午')
  expect(care.day(day, today, minutes('14:00'))).toBe('明天下午')
})

test('what is missing is counted and named', () => {
  expect(next.missing(['一寸照片', '户口簿'])).toBe('还差 2 份：一寸照片、户口簿')
})

test('the tile of a life event leaves out what all of them are', () => {
  expect([eventName('孩子出生一件事'), eventName('结婚')]).toEqual(['孩子出生', '结婚'])
})

test('visits are told as residents count them', () => {
  expect([cases.visits(0), cases.visits(1)]).toEqual(['一趟没跑', '跑了 1 趟'])
})
