import { told } from '@/domain/notice/kinds'
import type { NoticeContent } from '@/domain/notice/notice'
import { words } from '@/words'
import { day } from '../make-case'
import { minutes } from '@/domain/time/date'

const { tell } = words.errand
const serviceName = '居住证首次申领'
const visit = {
  kind: 'booking-tomorrow',
  serviceName,
  officeName: '球川镇便民服务中心',
  date: day('2026-12-02'),
  start: minutes('09:30')
} as const

describe('the words that a grid worker says', () => {
  test('name the day, never “tomorrow”: nobody knows when they are said', () => {
    expect(tell.say({ ...visit, missing: ['一寸照片'] })).toBe(
      '你约了12月2日（周三）09:30，到球川镇便民服务中心办居住证首次申领。还差 1 份，记得带上：一寸照片。'
    )
    expect(tell.say({ ...visit, missing: [] })).toContain('材料都齐了')
  })

  test.each<NoticeContent>([
    { kind: 'correction-asked', serviceName, count: 2, due: day('2026-12-01') },
    {
      kind: 'accepted-provisionally',
      serviceName,
      missing: ['照片'],
      deferredDue: day('2026-12-18')
    },
    { kind: 'decided', serviceName, granted: true },
    { kind: 'decided', serviceName, granted: false },
    { kind: 'refused', serviceName, reasons: '不归我们办' },
    { kind: 'deemed-withdrawn', serviceName }
  ])('stand alone: $kind says what it is about', (content) => {
    expect(told[content.kind].mustReach).toBe(true)
    expect(tell.say(content)).toContain(serviceName)
    expect(tell.say(content)).toMatch(/。$/)
    // There is no screen to tap on.
    expect(tell.say(content)).not.toMatch(/点开|手机|小程序/)
  })

  test('say of each paper what is wrong with it', () => {
    const wrong = { name: '申请表', problem: 'wrong', reason: '没有签名' } as const
    expect(tell.problem(wrong)).toBe('申请表：没有签名')
    expect(tell.problem({ ...wrong, problem: 'missing', reason: '' })).toBe('申请表：还没有交')
  })
})

test('the history of a case says who was told of what', () => {
  expect(tell.toldOf('self', 'documents')).toBe('网格员当面告诉了本人材料的事')
  expect(tell.toldOf('family', 'result')).toBe('网格员当面告诉了家人结果的事')
})
