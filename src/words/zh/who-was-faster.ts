// Somebody else was faster: who, what, and when, in one sentence.
import { clockTime } from '@/domain/time/date'
import { instant, wallClock } from '@/domain/time/instant'

type Facts = Readonly<Record<string, string | number>>

const staffDeeds: Readonly<Record<string, string>> = {
  receive: '收下了材料',
  review: '看了一份材料',
  accept: '受理了这件事',
  'accept-provisionally': '容缺受理了这件事',
  'ask-for-correction': '给了一次性告知单',
  refuse: '作了不予受理的决定',
  revoke: '撤销了受理',
  'finish-step': '办结了一个环节',
  'stop-step': '停下了一个环节的计时',
  'resume-step': '恢复了一个环节的计时',
  assign: '交办了一个环节',
  extend: '批准了延长期限',
  decide: '作出了决定',
  deliver: '交出了结果'
}

/** Who was faster, what they did, and when; without a name where it was the resident. */
export function whoWasFaster({ action, by, at }: Facts): string {
  const time = typeof at === 'number' ? clockTime(wallClock(instant(at)).minutes) : ''
  if (!by) return `${time} 这件事往下走了一步。这里已经换成最新的，`
  return `${by}在 ${time} ${staffDeeds[String(action)] ?? '先动了一步'}。这里已经换成最新的，`
}
