// What residents are told about places: each notice with the sentence that it becomes.
import type { NoticeContent } from '@/domain/notice/notice'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'

const date = dateString('2026-12-01')
const office = { officeName: '球川镇便民服务中心', date, start: minutes('09:30') }
const at = { serviceName: '居住证首次申领', ...office }
const from = { ...office, date: dateString('2026-11-30') }
const end = minutes('10:00')
const day = dateString('2026-12-16')

export const bookingNotices: [NoticeContent, string][] = [
  [
    { kind: 'booking-moved', ...at, from, reason: '台风' },
    '球川镇便民服务中心11月30日（周一）停办（台风），你的预约改到12月1日（周二）09:30，球川镇便民服务中心。这次不算你改期，不方便还可以再改。'
  ],
  [
    { kind: 'booking-moved', ...at, from, reason: null },
    '球川镇便民服务中心的办公时间有调整，你的预约改到12月1日（周二）09:30，球川镇便民服务中心。这次不算你改期，不方便还可以再改。'
  ],
  [
    { kind: 'booking-released', ...at, was: 'booked', reason: '台风' },
    '球川镇便民服务中心12月1日（周二）停办（台风），附近也没有别的名额，12月1日（周二）09:30的预约只能取消。对不起。可以重新约，开门后也可以直接去窗口取号。'
  ],
  [
    { kind: 'booking-released', ...at, was: 'not-yet', reason: '台风' },
    '球川镇便民服务中心12月1日（周二）停办（台风），12月1日（周二）09:30没有约成，也不再候补。可以重新约。'
  ],
  [
    { kind: 'waitlist-offer', ...at, end, until: instantAt(date, minutes('08:20')) },
    '等到名额了：12月1日（周二）09:30，球川镇便民服务中心。给你留到08:20，到时没有确认就给下一位。'
  ],
  [
    { kind: 'offer-lapsed', ...at },
    '12月1日（周二）09:30的名额没有在时间内确认，给了下一位。可以重新排候补。'
  ],
  [
    { kind: 'wait-over', ...at, end },
    '12月1日（周二）09:30到10:00没有等到名额。可以换一天约，或直接去窗口取号。'
  ],
  [
    {
      kind: 'missed-warning',
      ...at,
      count: 1,
      limit: 2,
      days: 30,
      blockDays: 15,
      appealUntil: day
    },
    '12月1日（周二）09:30没有来，记了一次。30 天里满 2 次，要停 15 天网上预约。有原因的话，12月16日（周三）前可以说明。'
  ],
  [
    { kind: 'missed-blocked', ...at, until: day, appealUntil: day },
    '12月1日（周二）09:30又没有来，到12月16日（周三）为止不能网上预约。窗口一直可以直接来取号。有原因的话，12月16日（周三）前可以说明。'
  ],
  [
    { kind: 'appeal-decided', ...at, granted: true, answer: '有医院证明。', blockedUntil: null },
    '12月1日（周二）09:30没来的那次不算了。有医院证明。可以照常网上预约。'
  ],
  [
    { kind: 'appeal-decided', ...at, granted: true, answer: '有医院证明。', blockedUntil: day },
    '12月1日（周二）09:30没来的那次不算了。有医院证明。到12月16日（周三）为止不能网上预约，可以直接去窗口。'
  ],
  [
    { kind: 'appeal-decided', ...at, granted: false, answer: '没有说明。', blockedUntil: null },
    '12月1日（周二）09:30没来的那次还是算一次。没有说明。'
  ],
  [
    { kind: 'appeal-decided', ...at, granted: false, answer: '没有说明。', blockedUntil: day },
    '12月1日（周二）09:30没来的那次还是算一次。没有说明。到12月16日（周三）为止不能网上预约，可以直接去窗口。'
  ]
]
