// How does a booking get into the phone's own calendar? WeChat writes it there; on the web it is a
// small file that the phone's calendar opens.
import Taro from '@tarojs/taro'
import type { Instant } from '@/domain/time/instant'
import { calendarText, eveningBefore, type CalendarEntry } from './calendar-file'
import { download } from './download'

export type CalendarOutcome = 'added' | 'file' | 'refused'

/** Adds an entry with its reminders. On the web the file has two alarms, WeChat knows only one. */
export async function addToCalendar(
  entry: CalendarEntry,
  fileName: string
): Promise<CalendarOutcome> {
  if (process.env.TARO_ENV === 'h5') {
    const text = calendarText(entry, Date.now() as Instant)
    download(new Blob([text], { type: 'text/calendar;charset=utf-8' }), fileName)
    return 'file'
  }
  try {
    await Taro.addPhoneCalendar({
      title: entry.title,
      description: entry.text,
      location: entry.place,
      startTime: Math.floor(entry.start / 1000),
      endTime: String(Math.floor(entry.end / 1000)),
      alarm: true,
      alarmOffset: Math.floor((entry.start - eveningBefore(entry.start)) / 1000)
    })
    return 'added'
  } catch {
    return 'refused'
  }
}
