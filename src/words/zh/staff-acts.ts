// What staff may do to a case: the name of each act, why one can't be done now, what it will do.
import type { Obstacle } from '@/domain/case/available'
import type { StaffAct } from '@/domain/case/staff-act'
import type { CaseStatus } from '@/domain/case/status'

const names: Readonly<Record<StaffAct, string>> = {
  receive: '收件',
  accept: '受理',
  'accept-provisionally': '容缺受理',
  'ask-for-correction': '要求补正',
  refuse: '不归我们办',
  'settle-deferred': '后补材料已齐',
  revoke: '撤销受理',
  decide: '办结',
  deliver: '送达'
}

const obstacles: Readonly<Partial<Record<Obstacle, string>>> = {
  'documents-missing': '还有材料没齐，不能直接受理',
  'documents-wrong': '有材料不对，不能受理',
  'main-document-missing': '缺的是主要材料，不能容缺',
  'nothing-missing': '没有缺的材料',
  'not-all-deferrable': '缺的材料里有不能容缺的',
  'nothing-deferred': '没有容缺的材料',
  'still-deferred': '容缺的材料还没补齐，不能办结',
  'not-overdue': '补交期限没到，补来的也没有不对的',
  'not-looked-at': '还有材料没看，看完再定',
  'notice-given': '已经一次性告知过，不能再要求补正（ZJ-11.3）',
  'steps-open': '还有环节没办完，不能办结',
  'step-stopped': '最后一个环节停着，恢复计时再办结'
}

export const staffActs = {
  /** The name of an act; a refusal after a correction is not for want of jurisdiction. */
  name: (act: StaffAct, status: CaseStatus) =>
    act === 'refuse' && status === 'awaiting-correction' ? '不予受理' : names[act],
  /** Why it can't be done now. */
  obstacle: (act: StaffAct, obstacle: string) =>
    act === 'settle-deferred' && obstacle === 'documents-missing'
      ? '后补的材料还没有全部看过'
      : ((obstacles as Record<string, string>)[obstacle] ?? '现在不能做'),
  /** What happens when it is done, for the confirming dialog. */
  effect: {
    receive: '收下材料，从今天起算。有问题要一次说清楚。',
    accept: '出具受理通知书，从今天开始计时。',
    'accept-provisionally': '下面的告知会马上发给申请人，从今天开始计时。',
    'ask-for-correction': '下面的告知会马上发给申请人。只有这一次，请确认没有漏掉的。',
    refuse: '会出具不予受理决定书，理由会原样写给申请人。',
    'settle-deferred': '后补的材料都看过了，没有问题。',
    revoke: '会出具撤销受理决定书，理由会原样写给申请人。',
    decide: '办结后不能再改，结果会马上通知申请人。',
    deliver: '结果已经交到申请人手里。'
  } satisfies Record<StaffAct, string>
} as const
