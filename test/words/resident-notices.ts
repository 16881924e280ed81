// What residents are told about their cases: each notice with the sentence that it becomes.
import type { NoticeContent } from '@/domain/notice/notice'
import { dateString, minutes } from '@/domain/time/date'
import { bookingNotices } from './booking-notices'
import { soonNotices } from './soon-notices'

const serviceName = '居住证首次申领'
const date = dateString('2026-12-01')
const at = { serviceName, officeName: '球川镇便民服务中心', date, start: minutes('09:30') }

/** Every kind that a resident gets. */
export const residentNotices: [NoticeContent, string][] = [
  ...bookingNotices,
  ...soonNotices,
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
  [
    { kind: 'filed', serviceName, officeName: '球川镇便民服务中心', lookBy: date },
    '网上申请送到球川镇便民服务中心了，12月1日（周二）前会有人看。'
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
  [
    { kind: 'errand-on-its-way', serviceName, workerName: '吴*', document: null },
    '网格员吴*正把结果送过来。见面时把交接码报给对方，再核对工作码。'
  ],
  [
    { kind: 'errand-on-its-way', serviceName, workerName: '吴*', document: '一寸照片' },
    '网格员吴*来取一寸照片。见面时把交接码报给对方，再核对工作码。'
  ],
  [
    {
      kind: 'errand-failed',
      serviceName,
      document: null,
      reason: 'nobody-home',
      nextTryOn: date
    },
    '家里没有人，这次没有送到。12月1日（周二）再来。'
  ],
  [
    {
      kind: 'errand-failed',
      serviceName,
      document: '一寸照片',
      reason: 'asked-later',
      nextTryOn: date
    },
    '按你说的改天，这次没有取到。12月1日（周二）再来。'
  ],
  [
    { kind: 'errand-fetched', serviceName, document: '一寸照片' },
    '一寸照片取到了，交给窗口看。看完会告诉你。'
  ],
  [{ kind: 'refused', serviceName, reasons: '不归这里办' }, '没有受理：不归这里办。'],
  [{ kind: 'revoked', serviceName, reasons: '逾期没有补交。' }, '受理已撤销：逾期没有补交。'],
  [
    { kind: 'deemed-withdrawn', serviceName },
    '补正期限过了，没有收到材料，这次申请按撤回处理。可以重新申请。'
  ],
  [
    { kind: 'overdue', serviceName, due: date },
    '应当12月1日（周二）前办好，现在超期了。已经督办，对不起让你久等；也可以投诉：点开进度，最下面有「对这件事有疑问」。'
  ],
  [
    { kind: 'concern-designated', department: '公安局' },
    '你问的事交给公安局答复，不会再转来转去。'
  ],
  [{ kind: 'concern-answered', text: '要住满半年' }, '答复来了：要住满半年。'],
  [{ kind: 'rating-rectified', text: '加开了窗口' }, '你评价里说的问题改了：加开了窗口。'],
  [
    { kind: 'concern-extended', reasons: '要向县里核实', due: date },
    '要晚一点答复，最晚12月1日（周二）。理由：要向县里核实。'
  ],
  [
    { kind: 'extended', serviceName, reasons: '四邻意见没收齐', due: date },
    '办理期限延长了，最晚12月1日（周二）办好。理由：四邻意见没收齐。'
  ],
  [
    {
      kind: 'due-moved',
      serviceName,
      what: 'decision',
      from: dateString('2026-11-30'),
      to: date,
      why: 'calendar'
    },
    '放假安排有调整，最晚办好的日期从11月30日（周一）改到12月1日（周二）。'
  ]
]
