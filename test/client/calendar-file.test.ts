import { calendarText, type CalendarEntry } from '@/client/calendar-file'
import { minutes, dateString } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'

const start = instantAt(dateString('2026-12-01'), minutes('09:30'))
const entry: CalendarEntry = {
  id: '0198c000-0000-7000-8000-000000000003',
  title: '去窗口办居住证首次申领',
  text: '预约号 QC 1201 0937。带上：身份证, 照片; 都要原件\n早点到',
  place: '球川镇便民服务中心 常山县球川镇三衢路 一楼综合窗口，进门左手边',
  start,
  end: instantAt(dateString('2026-12-01'), minutes('10:00'))
}
const lines = calendarText(entry, start).split('\r\n')
const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')

test('an entry stands at the wall clock of Shanghai', () => {
  expect(unfolded).toContain('DTSTART:20261201T013000Z')
  expect(unfolded).toContain('DTEND:20261201T020000Z')
})

test('it reminds at seven the evening before and two hours before', () => {
  expect(unfolded.filter((line) => line.startsWith('TRIGGER'))).toEqual([
    'TRIGGER;VALUE=DATE-TIME:20261130T110000Z',
    'TRIGGER:-PT2H'
  ])
})

test('commas, semicolons and new lines are written as the format wants them', () => {
  expect(unfolded).toContain(
    'DESCRIPTION:预约号 QC 1201 0937。带上：身份证\\, 照片\\; 都要原件\\n早点到'
  )
})

test('no line is longer than 75 bytes, and no character is cut', () => {
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(unfolded).toContain(`LOCATION:${entry.place}`)
})
