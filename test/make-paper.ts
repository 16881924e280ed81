// A paper as the cloud shows it, for tests of words and of parts of screens.
import type { Output } from '@/contract/calls'
import type { PaperContent } from '@/domain/case/paper'
import { paperCode, paperQrText } from '@/domain/case/paper-code'
import { at, day } from './make-case'

export type Paper = Output<'paper.show'>

export const NUMBER = paperCode('QC20261201000001', '7KM4XP')

/** What a paper says; an acceptance. */
export function content(part: Partial<PaperContent> = {}): PaperContent {
  return {
    kind: 'acceptance',
    caseCode: 'QC20261201000001',
    serviceName: '居住证首次申领',
    officeName: '球川镇便民服务中心',
    officePhone: '0570-5550000',
    departmentName: '公安局',
    applicant: '王*',
    issuedOn: day('2026-12-01'),
    rule: 'ZJ-11.1',
    due: day('2026-12-14'),
    decideBy: day('2026-12-14'),
    limitDays: 15,
    limitUnit: 'calendar-days',
    items: [],
    reasons: '',
    authority: '',
    granted: null,
    result: '居住证',
    step: '',
    ground: '',
    workingDays: null,
    ...part
  }
}

/** One paper of each kind, with what its act knows. */
export const everyPaper: readonly PaperContent[] = [
  content(),
  content({
    kind: 'one-time-notice',
    rule: 'ZJ-11.3',
    due: day('2026-12-08'),
    decideBy: null,
    items: [
      { name: '申请表', problem: 'wrong', reason: '没有签名', where: '窗口有空表' },
      { name: '一寸照片', problem: 'missing', reason: '', where: '照相馆' }
    ]
  }),
  content({
    kind: 'provisional-acceptance',
    rule: 'ZJ-11.2',
    due: day('2026-12-10'),
    items: [{ name: '一寸照片', problem: 'missing', reason: '', where: '手机拍就可以' }]
  }),
  content({
    kind: 'refusal',
    rule: 'AL-32',
    due: null,
    decideBy: null,
    reasons: '不归本镇办',
    authority: '县公安局'
  }),
  content({ kind: 'revocation', rule: 'ZJ-11.2', due: null, reasons: '照片到期没有补交' }),
  content({
    kind: 'suspension',
    rule: 'AL-45',
    due: null,
    step: '现场检测',
    ground: 'testing',
    workingDays: 5,
    reasons: '委托检测室内空气'
  }),
  content({
    kind: 'extension',
    rule: 'AL-42',
    due: day('2026-12-28'),
    workingDays: 10,
    reasons: '要等省里复核'
  }),
  content({ kind: 'decision', rule: 'AL-42', due: null, granted: true })
]

/** A denial. */
export const denial = content({
  kind: 'decision',
  rule: 'AL-42',
  due: null,
  granted: false,
  reasons: '居住不满半年'
})

/** A paper with its number and its code. */
export function paper(said: PaperContent = content()): Paper {
  return {
    code: NUMBER,
    caseId: '0198c000-0000-7000-8000-000000000001',
    issuedAt: at('2026-12-01'),
    qr: paperQrText(NUMBER),
    content: { ...said, items: [...said.items] }
  }
}
