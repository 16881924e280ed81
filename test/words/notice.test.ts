import { dateString } from '@/domain/time/date'
import type { StaffNotice } from '@/domain/notice/staff-notice'
import { words } from '@/words'
import { residentNotices as notices } from './resident-notices'

const serviceName = '居住证首次申领'
const date = dateString('2026-12-01')
const work = { serviceName, stepName: '现场踏勘', code: 'QC20261201000001' }
const which = '「现场踏勘」（QC20261201000001）'

const staffNotices: [StaffNotice, string][] = [
  [{ kind: 'step-assigned', ...work, due: date }, `${which}交给你办，12月1日（周二）前办完。`],
  [{ kind: 'step-assigned', ...work, due: null }, `${which}交给你办。`],
  [
    { kind: 'step-urged', ...work, note: '尽快踏勘', answerBy: date },
    `督办：${which}。尽快踏勘。请在12月1日（周二）前反馈。`
  ],
  [
    { kind: 'case-urged', ...work, stepName: '', note: '还没人看', answerBy: date },
    '督办：这一件（QC20261201000001）。还没人看。请在12月1日（周二）前反馈。'
  ],
  [{ kind: 'urge-watched', ...work, note: '超期' }, `已经自动督办：${which}。超期。`],
  [{ kind: 'reported-back', ...work, text: '明天办完' }, `${which}的督办有反馈：明天办完。`],
  [
    { kind: 'light-turned', ...work, light: 'yellow', due: date },
    `${which}转黄灯，期限 12月1日（周二）。`
  ],
  [
    { kind: 'light-watched', ...work, light: 'overdue', due: date },
    `${which}超期，期限 12月1日（周二）。`
  ],
  [
    { kind: 'extension-asked', ...work, workingDays: 5, reasons: '要补勘' },
    `${which}申请延长 5 个工作日。理由：要补勘。`
  ],
  [
    { kind: 'extension-granted', ...work, due: date },
    `${which}的延期批准了，新的期限是 12月1日（周二）。`
  ],
  [{ kind: 'extension-declined', ...work, reasons: '不必要' }, `${which}的延期没有批准：不必要。`],
  [
    { kind: 'telling-overdue', serviceName, gridName: '镇区网格', due: date },
    '上门告知晚了：镇区网格，居住证首次申领，本该12月1日（周二）前告诉。'
  ],
  [
    { kind: 'rating-low', serviceName, due: date },
    '有一条差评：居住证首次申领。12月1日（周二）前要跟进。'
  ]
]

test.each([...notices, ...staffNotices])('%j is told in a sentence', (content, sentence) => {
  expect(words.notice.text(content)).toBe(sentence)
})

test('every notice has one action, named by a verb', () => {
  const kinds = new Set([...notices, ...staffNotices].map(([content]) => content.kind))
  for (const kind of kinds) expect(words.notice.actions[kind]).toMatch(/^[看重现去说]/)
  expect(Object.keys(words.notice.actions)).toHaveLength(kinds.size)
})
