// What residents are told of what comes up soon: each notice with the sentence that it becomes.
import type { NoticeContent } from '@/domain/notice/notice'
import { dateString, minutes } from '@/domain/time/date'

const serviceName = '居住证首次申领'
const officeName = '球川镇便民服务中心'
const date = dateString('2026-12-01')
const turn = { serviceName, officeName, number: 'A012', ticketId: '019a' }

export const soonNotices: [NoticeContent, string][] = [
  [
    {
      kind: 'booking-tomorrow',
      serviceName,
      officeName,
      date,
      start: minutes('09:30'),
      missing: ['一寸照片'],
      address: '球川镇常球路 8 号'
    },
    '明天 09:30 到球川镇便民服务中心（球川镇常球路 8 号），还差 1 份：一寸照片。'
  ],
  [
    { kind: 'called-soon', ...turn, ahead: 3 },
    '前面还有 3 位就到你（A012），请回到球川镇便民服务中心。'
  ],
  [
    { kind: 'called-soon', ...turn, ahead: 0 },
    '下一个就是你（A012），请到球川镇便民服务中心的窗口旁边等。'
  ],
  [
    { kind: 'correction-due', serviceName, count: 2, due: date },
    '补正期限快到了：12月1日（周二）前补齐 2 处就行。过了期限，这次申请按撤回处理。'
  ],
  [
    { kind: 'deferred-due', serviceName, missing: ['一寸照片'], due: date },
    '补交期限快到了：12月1日（周二）前补上一寸照片就行。过了期限，要撤销受理。'
  ],
  [
    { kind: 'step-done', serviceName, stepName: '现场踏勘', done: 1, of: 3 },
    '「现场踏勘」办完了，3 个环节办好了 1 个。'
  ],
  [{ kind: 'rate-it', serviceName }, '这件事办完了。办得怎么样，请你评一评，不满意的会有人来改。']
]
