// What the phone itself is asked to do inside WeChat: its calendar, its map, its camera.
import { addToCalendar } from '@/client/calendar-entry'
import { pickFiles } from '@/client/pick-files'
import { openRoute } from '@/client/route'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import { answers, lastAsked } from '../environment/taro'

const day = dateString('2026-12-01')
const entry = {
  id: '0198c000-0000-7000-8000-000000000003',
  title: '去窗口办居住证首次申领',
  text: '预约号 QC 1201 0937。',
  place: '球川镇便民服务中心',
  start: instantAt(day, minutes('09:30')),
  end: instantAt(day, minutes('10:00'))
}

test('WeChat writes the entry with one alarm, at seven the evening before', async () => {
  expect(await addToCalendar(entry, 'x.ics')).toBe('added')
  expect(lastAsked('addPhoneCalendar')).toMatchObject({
    startTime: entry.start / 1000,
    endTime: String(entry.end / 1000),
    alarm: true,
    alarmOffset: 14.5 * 3600
  })
})

test('a calendar that is not permitted is told as refused', async () => {
  answers.addPhoneCalendar = () => {
    throw new Error('addPhoneCalendar:fail auth deny')
  }
  expect(await addToCalendar(entry, 'x.ics')).toBe('refused')
})

test('the map gets the place and nothing else; without a map the address is shown', async () => {
  const office = {
    name: '球川',
    address: '三衢路',
    latitude: 28.9,
    longitude: 118.4,
    phone: '0570'
  }
  expect(await openRoute(office)).toBe('opened')
  expect(lastAsked('openLocation')).not.toHaveProperty('phone')
  answers.openLocation = () => {
    throw new Error('openLocation:fail')
  }
  expect(await openRoute(office)).toBe('show')
})

test('a camera that was closed is no trouble, one that is not permitted is', async () => {
  const refuse = (errMsg: string) => () => {
    throw Object.assign(new Error(errMsg), { errMsg })
  }
  answers.chooseMedia = refuse('chooseMedia:fail cancel')
  expect(await pickFiles('camera', 9, jest.fn())).toEqual({ ok: false, trouble: 'cancelled' })
  answers.chooseMedia = refuse('chooseMedia:fail auth deny')
  expect(await pickFiles('camera', 9, jest.fn())).toEqual({ ok: false, trouble: 'not-permitted' })
})

test('a camera takes one picture at a time, an album gives several', async () => {
  const tempFiles = [{ tempFilePath: 'wxfile://tmp/a.jpg', size: 4000 }]
  answers.chooseMedia = () => ({ tempFiles })
  const picked = await pickFiles('album', 9, jest.fn())
  expect(lastAsked('chooseMedia')).toMatchObject({ count: 9, sourceType: ['album'] })
  expect(picked).toMatchObject({ ok: true, files: [{ name: 'a.jpg', size: 4000 }] })
  await pickFiles('camera', 9, jest.fn())
  expect(lastAsked('chooseMedia')).toMatchObject({ count: 1, sourceType: ['camera'] })
})
