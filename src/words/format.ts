// How are dates, times, fees and distances written in Chinese? Always a date with its weekday.
import { clockTime, daysBetween, weekday, type DateString, type Minutes } from '@/domain/time/date'
import { wallClock, type Instant } from '@/domain/time/instant'

const WEEKDAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
const NEAR_DAYS: Readonly<Record<string, string>> = {
  '-2': '前天',
  '-1': '昨天',
  '0': '今天',
  '1': '明天',
  '2': '后天'
}

/** 12月1日; with the year where `today` is given and lies in another one. */
export function dateText(date: DateString, today?: DateString): string {
  const [year, month, day] = date.split('-').map(Number)
  const otherYear = today !== undefined && today.slice(0, 4) !== date.slice(0, 4)
  return `${otherYear ? `${year}年` : ''}${month}月${day}日`
}

/** 周二. */
export function weekdayText(date: DateString): string {
  return WEEKDAYS[weekday(date)]
}

/** 12月1日（周二）. */
export function dateWithWeekday(date: DateString, today?: DateString): string {
  return `${dateText(date, today)}（${weekdayText(date)}）`
}

/** 今天, 明天, 后天 (and 昨天, 前天); any other day with its date and weekday. */
export function relativeDay(date: DateString, today: DateString): string {
  return NEAR_DAYS[String(daysBetween(today, date))] ?? dateWithWeekday(date, today)
}

/** 09:30. */
export function timeText(minutes: Minutes): string {
  return clockTime(minutes)
}

/** 09:30–10:00. */
export function timeRange(start: Minutes, end: Minutes): string {
  return `${clockTime(start)}–${clockTime(end)}`
}

/** 12月1日（周二）09:30, or 今天 09:30 where today is given. */
export function instantText(instant: Instant, today?: DateString): string {
  const { date, minutes } = wallClock(instant)
  const day = today ? relativeDay(date, today) : dateWithWeekday(date)
  return `${day}${day.endsWith('）') ? '' : ' '}${clockTime(minutes)}`
}

/** 10:32, the time of day of an instant. */
export function clockText(instant: Instant): string {
  return clockTime(wallClock(instant).minutes)
}

/** 15 天, 5 个工作日. */
export function limitText(limit: { days: number; unit: 'working-days' | 'calendar-days' }): string {
  return limit.unit === 'working-days' ? workingDaysText(limit.days) : `${limit.days} 天`
}

/** 12 个工作日. */
function workingDaysText(days: number): string {
  return `${days} 个工作日`
}

/** 免费, 20 元. */
export function feeText(yuan: number): string {
  return yuan === 0 ? '免费' : `${yuan} 元`
}

/** 350 米, 1.2 公里, 26 公里. */
export function distanceText(km: number): string {
  const metres = Math.max(50, Math.round(km * 20) * 50)
  if (metres < 1000) return `${metres} 米`
  return `${km < 10 ? Math.round(km * 10) / 10 : Math.round(km)} 公里`
}

/** 2.4 MB, 380 KB. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
