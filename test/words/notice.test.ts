import { dateString, minutes } from '@/domain/time/date'
import type { NoticeContent } from '@/domain/notice/notice'
import { words } from '@/words'

const serviceName = '居住证首次申领'
const date = dateString('2026-12-01')
const at = { serviceName, officeName: '球川镇便民服务中心', date, start: minutes('09:30') }

const notices: [NoticeContent, string][] = [
  [{ kind: 'booked', ...at }, '约好了：12月1日（周二）09:30，球川镇便民服务中心。'],
  [{ kind: 'booking-changed', ...at }, '已改到12月1日（周二）09:30，球川镇便民服务中心。'],
  [{ kind: 'booking-cancelled', ...at }, '12月1日（周二）09:30的预约已取消，名额让给了别人。'],
  [
    { kind: 'hold-lapsed', ...at },
    '没有在 10 分钟内确认，12月1日（周二）09:30的名额没有留住。可以重新挑一个。'
  ],
  [
    { kind: 'booking-tomorrow', ...at, missing: [] },
    '明天 09:30 到球川镇便民服务中心，材料都齐了。'
  ],
  [
    { kind: 'booking-tomorrow', ...at, missing: ['一寸照片', '户口簿'] },
    '明天 09:30 到球川镇便民服务中心，还差 2 份：一寸照片、户口簿。'
  ],
  [
    { kind: 'received', serviceName, officeName: '球川镇便民服务中心' },
    '球川镇便民服务中心收到了你的材料，正在看。'
  ],
  [{ kind: 'accepted', serviceName, due: date }, '已受理，最晚12月1日（周二）办好。'],
  [{ kind: 'accepted', serviceName, due: null }, '已受理，马上开始办。'],
  [
    { kind: 'accepted-provisionally', serviceName, missing: ['一寸照片'], deferredDue: date },
    '已经先受理了（容缺受理）。还缺一寸照片，12月1日（周二）前补上就行。'
  ],
  [
    { kind: 'correction-asked', serviceName, count: 2, due: date },
    '有 2 处要改，一次都告诉你了，12月1日（周二）前补上就行。'
  ],
  [{ kind: 'deferred-settled', serviceName }, '后补的材料收到了，没有问题。'],
  [
    { kind: 'suspended', serviceName, ground: 'testing', workingDays: 7 },
    '正在检测，大约 7 个工作日，这段时间不计入时限。'
  ],
  [
    { kind: 'suspended', serviceName, ground: 'unheard-of', workingDays: 7 },
    '正在等外部结果，大约 7 个工作日，这段时间不计入时限。'
  ],
  [{ kind: 'resumed', serviceName, due: date }, '接着往下办了，最晚12月1日（周二）办好。'],
  [{ kind: 'decided', serviceName, granted: true }, '办好了，可以拿结果。'],
  [{ kind: 'decided', serviceName, granted: false }, '办结了，没有批准。理由写在决定书里。'],
  [{ kind: 'delivered', serviceName }, '结果已经送到。'],
  [{ kind: 'refused', serviceName, reasons: '不归这里办' }, '没有受理：不归这里办。'],
  [{ kind: 'revoked', serviceName, reasons: '逾期没有补交。' }, '受理已撤销：逾期没有补交。'],
  [
    { kind: 'deemed-withdrawn', serviceName },
    '补正期限过了，没有收到材料，这次申请按撤回处理。可以重新申请。'
  ]
]

test.each(notices)('%j is told in a sentence', (content, sentence) => {
  expect(words.notice.text(content)).toBe(sentence)
})

test('every notice has one action, named by a verb', () => {
  const kinds = new Set(notices.map(([content]) => content.kind))
  for (const kind of kinds) expect(words.notice.actions[kind]).toMatch(/^[看重现]/)
  expect(Object.keys(words.notice.actions)).toHaveLength(kinds.size)
})
