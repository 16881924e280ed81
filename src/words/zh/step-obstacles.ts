// Why can't this be done to a step, or about the time of a case, now? AL-42, AL-45, ZJ-5, ZJ-28.
import type { StepObstacle } from '@/domain/case/step-acts'

/** What stands in the way on the dispatch board: somebody was faster, or it is done already. */
type DispatchObstacle = 'same-handler' | 'already-urged' | 'already-answered'

type ExtensionObstacle =
  'no-limit' | 'past-due' | 'extension-asked' | 'nothing-asked' | 'own-request'

export const stepObstacles: Readonly<
  Record<StepObstacle | DispatchObstacle | ExtensionObstacle | 'steps-open', string>
> = {
  'step-not-open': '这个环节还没开始，或者已经办完。',
  'step-stopped': '这个环节的计时停着，先恢复计时。',
  'step-not-stopped': '这个环节的计时没有停。',
  'step-decides': '这是作决定的环节，用「准予」或「不予」办结。',
  'other-department': '这个环节不归这个部门的人办。',
  'other-handler': '这个环节在别人手里，先接过来再办。',
  'notice-running': '公示还没有结束，结束后才能办结这一环节。',
  'ground-not-allowed': '办事指南没有写这种情形，不能停止计时。',
  'steps-open': '还有环节没办完，办完才能作决定。',
  'same-handler': '这个环节已经在他手里。',
  'already-urged': '已经督办过，还在等反馈。',
  'already-answered': '这次督办已经有反馈。',
  'no-limit': '这件事没有承诺时限，不用延期。',
  'past-due': '已经超过期限，不能再延期。',
  'extension-asked': '已经申请过延期，一件只能延一次（AL-42）。',
  'nothing-asked': '没有人申请延期，或者已经批过。',
  'own-request': '自己申请的延期，要由别人批准（AL-42）。'
}
