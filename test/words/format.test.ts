import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import {
  clockText,
  dateText,
  dateWithWeekday,
  distanceText,
  feeText,
  instantText,
  limitText,
  relativeDay,
  sizeText,
  timeRange,
  weekdayText
} from '@/words/format'

const day = dateString
const today = day('2026-12-01')

test('a date is always told with its weekday', () => {
  expect(dateWithWeekday(day('2026-12-01'))).toBe('12月1日（周二）')
  expect(dateWithWeekday(day('2026-11-29'))).toBe('11月29日（周日）')
  expect(weekdayText(day('2026-11-30'))).toBe('周一')
})

test('the year is told where it is another one', () => {
  expect(dateText(day('2027-01-04'), today)).toBe('2027年1月4日')
  expect(dateText(day('2026-01-04'), today)).toBe('1月4日')
  expect(dateText(day('2027-01-04'))).toBe('1月4日')
})

test.each([
  ['2026-11-29', '前天'],
  ['2026-11-30', '昨天'],
  ['2026-12-01', '今天'],
  ['2026-12-02', '明天'],
  ['2026-12-03', '后天'],
  ['2026-12-04', '12月4日（周五）'],
  ['2027-01-04', '2027年1月4日（周一）']
])('seen from 1 December 2026, %s is %s', (date, text) => {
  expect(relativeDay(day(date), today)).toBe(text)
})

test('times are told on the 24-hour clock', () => {
  expect(timeRange(minutes('09:30'), minutes('10:00'))).toBe('09:30–10:00')
})

test('an instant is told as the clock on the wall in Shanghai shows it', () => {
  const at = instantAt(day('2026-11-10'), minutes('09:52'))
  expect(instantText(at)).toBe('11月10日（周二）09:52')
  expect(instantText(at, day('2026-11-10'))).toBe('今天 09:52')
  expect(clockText(at)).toBe('09:52')
})

test('time limits name the kind of day', () => {
  expect(limitText({ days: 15, unit: 'calendar-days' })).toBe('15 天')
  expect(limitText({ days: 5, unit: 'working-days' })).toBe('5 个工作日')
})

test.each([
  [0.01, '50 米'],
  [0.34, '350 米'],
  [0.98, '1 公里'],
  [1.24, '1.2 公里'],
  [26.4, '26 公里']
])('%d kilometres are %s', (km, text) => {
  expect(distanceText(km)).toBe(text)
})

test('what costs nothing is free', () => {
  expect([feeText(0), feeText(20)]).toEqual(['免费', '20 元'])
})

test('sizes are told in the unit that fits', () => {
  expect([sizeText(300), sizeText(380_000), sizeText(2_400_000)]).toEqual([
    '1 KB',
    '380 KB',
    '2.4 MB'
  ])
})
