// What a refusal says: what happened (title), why and what can be done (text). One for every code.
import type { DateString } from '@/domain/time/date'
import type { Obstacle } from '@/domain/case/available'
import { dateWithWeekday } from '../format'
import { bookingFails, bookingFailsSaid } from './booking-fail'
import { documentFails } from './document-fail'
import { errandObstacles, type ErrandObstacle } from './errand-fail'
import { fields } from './failure-fields'
import type { FailureFacts, FailureWords } from './failure-said'
import { hallFails, hallFailsSaid } from './hall-fail'
import { stepObstacles } from './step-obstacles'
import { whoWasFaster } from './who-was-faster'

const codes = {
  ...bookingFails,
  ...hallFails,
  ...documentFails,
  offline: { title: '没连上网络', text: '连上网络后再试一次。看过的内容，没有网络也能打开。' },
  'invalid-input': {
    title: '有一处要改一下',
    text: '看看填的内容有没有漏掉或写错的，改好再提交。'
  },
  'unknown-call': { title: '这一步暂时用不了', text: '手机上的版本可能旧了。关掉再打开一次试试。' },
  'body-too-large': { title: '内容太大了', text: '一次传不了这么多，分几次提交就行。' },
  'broken-json': { title: '这次没有送到', text: '内容在路上坏了，再提交一次就行。' },
  'not-signed-in': { title: '先说说你是谁', text: '登录以后，这里会显示你自己的事。' },
  'not-allowed': {
    title: '这里不归你看',
    text: '只有本人和经办人员可以看。如果是家人的事，请先在「家人」里添加。'
  },
  'identity-needed': {
    title: '先填身份信息',
    text: '办事要知道是谁来办。只填一次，以后都不用再填。'
  },
  'not-found': {
    title: '没找到这一项',
    text: '它可能已经撤下，或者链接不完整。回到上一页再找找看。'
  },
  conflict: {
    title: '刚刚有变化',
    text: '别人或另一台手机先改了一步。这里已经换成最新的，看一眼再继续。'
  },
  'wrong-state': {
    title: '现在做不了这一步',
    text: '这件事已经往下走了一步。刷新看看现在能做什么。'
  },
  obstacle: { title: '现在还不能这样做', text: '还有一件事要先做完。' },
  'answers-missing': {
    title: '还有问题没回答',
    text: '先回答前面的问题，才知道你要准备哪些材料。'
  },
  'channel-closed': {
    title: '这件事只能走另一个渠道',
    text: '办事指南写明了限制的依据。打开指南看看怎么办。'
  },
  'sign-in-lapsed': { title: '这个登录码过期了', text: '登录码只用 3 分钟。在电脑上换一个再扫。' },
  'sign-in-used': { title: '这个登录码用过了', text: '一个登录码只登录一次。在电脑上换一个再扫。' },
  'code-blocked': {
    title: '今天不能再试了',
    text: '号码错了太多次，明天再试。现在就要交接的话，可以请对方在签收单上签名。'
  },
  'words-refused': {
    title: '有些话发不出去',
    text: '微信检查文字时没有通过。换个说法再提交，也可以打电话告诉服务中心。'
  },
  'login-code': { title: '没有登录上', text: '微信没有认出这次登录。关掉再打开一次试试。' },
  busy: { title: '现在人有点多', text: '等几秒再试一次。你填的内容还在。' },
  unavailable: {
    title: '服务暂时没有回应',
    text: '不是你的问题。过一会儿再试，也可以直接打电话问服务中心。'
  },
  internal: { title: '我们这边出了差错', text: '已经记下来了。过一会儿再试，填好的内容都在。' }
} as const

const obstacles: Record<Obstacle | ErrandObstacle, string> = {
  ...errandObstacles,
  ...stepObstacles,
  'channel-closed': '这件事不能在网上申请，办事指南写明了依据。',
  'answers-missing': '先回答前面的问题，才知道要哪些材料。',
  'documents-to-bring': '有材料说好带到窗口。改成拍照上传，就可以在网上申请。',
  'documents-missing': '还缺材料，补齐再来。',
  'documents-wrong': '有材料不对，请要求补正。',
  'main-document-missing': '缺了主要材料，不能容缺受理。',
  'nothing-missing': '材料都齐了，直接受理就行。',
  'not-all-deferrable': '缺的材料里有不能后补的。',
  'nothing-deferred': '没有容缺的材料。',
  'still-deferred': '还有容缺的材料没补上。',
  'not-overdue': '补交期限还没到。',
  'not-looked-at': '还有材料没看过。',
  'notice-given': '一次性告知已经给过，不能再给第二次。'
}

/** Texts that say more where the server tells a fact. */
const withFacts: Readonly<Record<string, (facts: FailureFacts) => FailureWords | null>> = {
  ...bookingFailsSaid,
  ...hallFailsSaid,
  'too-late': ({ appealUntil, rateUntil }) =>
    appealUntil === undefined
      ? tooLateToRate(rateUntil)
      : {
          title: '说明原因的时间过了',
          text: `${dateWithWeekday(String(appealUntil) as DateString)}之前可以说明。可以直接去窗口取号，或者打电话问服务中心。`
        },
  conflict: (facts) =>
    facts.action === undefined
      ? null
      : { title: codes.conflict.title, text: `${whoWasFaster(facts)}看一眼再继续。` },
  'channel-closed': ({ basis }) =>
    basis === undefined
      ? null
      : { title: codes['channel-closed'].title, text: `依据是${basis}。打开指南看看怎么办。` }
}

/** Nothing of what was filled in is lost while there is no network. */
const unsent = '你填的内容还在。连上网络后再试一次就行。'

/** While the app itself asks again, because many ask at once. */
const queued: FailureWords = {
  title: '正在排队',
  text: '现在人多，会自动替你再试，不用再点。'
}

function tooLateToRate(until: string | number | undefined): FailureWords | null {
  if (until === undefined) return null
  return {
    title: '评价的时间过了',
    text: `${dateWithWeekday(String(until) as DateString)}之前可以评价。有意见的话，随时可以在「咨询和投诉」里说。`
  }
}

export const failure = { codes, obstacles, fields, withFacts, unsent, queued } as const
