// What a refusal says: what happened (title), why and what can be done (text). One for every code.
import type { DateString } from '@/domain/time/date'
import type { Obstacle } from '@/domain/case/available'
import { dateWithWeekday } from '../format'
import { errandObstacles, type ErrandObstacle } from './errand-fail'
import { stepObstacles } from './step-obstacles'
import { whoWasFaster } from './who-was-faster'

export interface FailureWords {
  readonly title: string
  readonly text: string
}
type Facts = Readonly<Record<string, string | number>>

const codes = {
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
  past: { title: '这个时间已经过了', text: '换一个晚一点的时段就行。' },
  'outside-window': { title: '这一天还不能约', text: '现在可以约的日子都在日期条上，挑一个就行。' },
  'office-closed': { title: '这一天不上班', text: '换一天，或换一个服务点。' },
  'not-released': { title: '这一天还没放号', text: '到了放号的时间再来，名额都还在。' },
  'no-slot': { title: '没有这个时段', text: '放号的时段有调整，重新挑一个就行。' },
  'slot-full': {
    title: '这个时段刚刚约满',
    text: '换一个时段，或换一天。不预约直接来，也能在窗口取号。'
  },
  'already-booked': {
    title: '这件事已经约好了',
    text: '一件事留一个名额。想换时间，在预约凭证里改就行。'
  },
  'day-limit': {
    title: '这一天约满两件了',
    text: '一天最多约两件事，家人的也算在内。换一天就行。'
  },
  'takes-limit': {
    title: '今天选号的次数太多了',
    text: '为了让别人也约得上，一天里选号有次数限制。明天再来，或者直接去窗口取号。'
  },
  'too-many-places': {
    title: '一次约不了这么多人',
    text: '少选几个人，或者分成两个时段来约。'
  },
  'too-many-tries': {
    title: '点得太快了',
    text: '点得再快也不会更早约上。歇一会儿再点，名额按先来后到。'
  },
  'booking-blocked': {
    title: '暂时不能网上预约',
    text: '前面有约好没来的记录。可以直接去窗口取号，也可以在「我的预约」里说明原因。'
  },
  'place-left': {
    title: '这段时间还有名额',
    text: '不用排候补，直接挑一个就能约上。'
  },
  'already-waiting': {
    title: '这件事已经在候补了',
    text: '一件事排一个候补。想换时间，先取消候补再重新排。'
  },
  'offer-lapsed': {
    title: '这个名额过了时间',
    text: '留给你的时间到了，名额已经给了下一位。可以重新排候补。'
  },
  'hold-lapsed': {
    title: '保留的时间过了',
    text: '名额已经让给别人。重新挑一个时段就行，材料都还在。'
  },
  'too-late': {
    title: '快到时间，改不了了',
    text: '开始前 2 小时内不能再改或取消。来不了的话，打电话告诉服务中心。'
  },
  'changes-used-up': {
    title: '改期次数用完了',
    text: '一个预约最多改两次。可以按现在的时间来，或者取消后重新预约。'
  },
  'service-not-here': { title: '这里不办这件事', text: '换一个能办的服务点，列表里都标好了。' },
  'answers-missing': {
    title: '还有问题没回答',
    text: '先回答前面的问题，才知道你要准备哪些材料。'
  },
  'not-today': {
    title: '不是今天的预约',
    text: '请在预约当天签到。想换日子，可以在预约凭证里改。'
  },
  'too-early': {
    title: '来得有点早',
    text: '离预约的时间还远，快到时间再签到，或者到窗口说一声。'
  },
  'door-code': {
    title: '这个签到码换过了',
    text: '大厅屏幕上的签到码几分钟换一次，看着屏幕再扫一次就行。'
  },
  'counter-closed': { title: '这个窗口没有开', text: '先把窗口开起来，再叫号。' },
  'counter-taken': { title: '这个窗口有人用了', text: '换一个窗口，或者请同事先关掉。' },
  'ticket-in-hand': { title: '手上还有一个号', text: '先办完、挂起或过号，再叫下一个。' },
  'calls-left': { title: '还没叫够次数', text: '叫够次数还没有人来，才能过号。' },
  'channel-closed': {
    title: '这件事只能走另一个渠道',
    text: '办事指南写明了限制的依据。打开指南看看怎么办。'
  },
  'sign-in-lapsed': { title: '这个登录码过期了', text: '登录码只用 3 分钟。在电脑上换一个再扫。' },
  'sign-in-used': { title: '这个登录码用过了', text: '一个登录码只登录一次。在电脑上换一个再扫。' },
  'document-not-in-guide': {
    title: '指南里没有这份材料',
    text: '不在办事指南上的材料，谁也不能要你交。'
  },
  'document-shared': { title: '这份不用交', text: '部门之间能查到，你确认一下就行。' },
  'document-already-given': { title: '这份已经交过了', text: '交过一次的材料，不用再交第二次。' },
  'document-not-needed': {
    title: '按你的情况不用这份',
    text: '你的回答变了，清单也跟着变了。看看现在要哪些。'
  },
  'file-too-large': {
    title: '文件太大了',
    text: '一个文件最多 10 MB。拍照时选小一点的尺寸，或分成几张。'
  },
  'file-type': { title: '这种文件打不开', text: '可以用照片（JPG、PNG、WebP）或 PDF。' },
  'file-incomplete': { title: '文件还没传完', text: '再传一次，会从断开的地方接着传。' },
  'upload-gap': { title: '中间少了一段', text: '再传一次，会从断开的地方接着传。' },
  'storage-unavailable': {
    title: '文件暂时存不进去',
    text: '不是你的问题。过几分钟再传，填好的内容都在。'
  },
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

/** What is wrong with a field: `field.detail`, else `field`, else the detail alone. */
const fields: Readonly<Record<string, FailureWords>> = {
  name: { title: '姓名要改一下', text: '写身份证上的姓名，2 到 30 个字。' },
  idNumber: {
    title: '身份证号码不对',
    text: '号码是 18 位，最后一位可能是字母 X。对着身份证再看一遍。'
  },
  'idNumber.length': {
    title: '身份证号码位数不对',
    text: '号码是 18 位，数一数有没有漏掉或多写的。'
  },
  'idNumber.characters': {
    title: '身份证号码里有别的字',
    text: '前 17 位是数字，最后一位是数字或字母 X。'
  },
  'idNumber.birth-date': {
    title: '号码里的生日不存在',
    text: '第 7 到 14 位是出生年月日，对着身份证再看一遍。'
  },
  'idNumber.check-digit': {
    title: '身份证号码有一位写错了',
    text: '最后一位对不上，前面可能有一位写错。对着身份证再看一遍。'
  },
  'idNumber.self': { title: '这是你自己的号码', text: '这里填家人的身份证号码。' },
  phone: { title: '手机号码不对', text: '手机号码是 11 位，以 1 开头。' },
  consent: { title: '还没有勾选同意', text: '没有同意，我们不能保存身份信息。看完说明再勾选。' },
  'committed.commitment': {
    title: '还没有书面承诺',
    text: '容缺受理要有办事人的书面承诺，勾选以后再受理。'
  },
  'otherProof.empty': { title: '还没写是什么证明', text: '写明用什么证明代替，至少 2 个字。' },
  'otherProof.verdict': {
    title: '其他证明要能证明这件事',
    text: '证明不了的，不能代替。按「不对」或「没带」记下。'
  },
  relation: { title: '还没选是什么关系', text: '选一个你们的关系。' },
  answerBy: { title: '反馈的日子不对', text: '从今天起，10 个工作日以内挑一天。' },
  date: { title: '没有这一天', text: '日历上没有这个日期，换一个。' },
  minutes: { title: '没有这个时间', text: '时间写成 09:30 这样。' },
  empty: { title: '有一处空着', text: '填好再提交。' },
  'too-long': { title: '写得太长了', text: '缩短一点再提交。' },
  'too-many': { title: '太多了', text: '减掉几个再提交。' }
}

/** Texts that say more where the server tells a fact. */
const withFacts: Readonly<Record<string, (facts: Facts) => FailureWords | null>> = {
  conflict: (facts) =>
    facts.action === undefined
      ? null
      : { title: codes.conflict.title, text: `${whoWasFaster(facts)}看一眼再继续。` },
  'channel-closed': ({ basis }) =>
    basis === undefined
      ? null
      : { title: codes['channel-closed'].title, text: `依据是${basis}。打开指南看看怎么办。` },
  'slot-full': ({ nextStart, nextLeft }) =>
    nextStart === undefined
      ? null
      : {
          title: codes['slot-full'].title,
          text: `${nextStart} 还有 ${nextLeft} 个名额，或换一天。不预约直接来，也能在窗口取号。`
        },
  'place-left': ({ nextStart, nextLeft }) =>
    nextStart === undefined
      ? null
      : {
          title: codes['place-left'].title,
          text: `${nextStart} 还有 ${nextLeft} 个名额，不用排候补，直接约就行。`
        },
  'booking-blocked': ({ until }) =>
    until === undefined
      ? null
      : {
          title: codes['booking-blocked'].title,
          text: `约好没来满了次数，到${dateWithWeekday(String(until) as DateString)}为止不能网上预约。可以直接去窗口取号，也可以在「我的预约」里说明原因。`
        },
  'too-late': ({ appealUntil }) =>
    appealUntil === undefined
      ? null
      : {
          title: '说明原因的时间过了',
          text: `${dateWithWeekday(String(appealUntil) as DateString)}之前可以说明。可以直接去窗口取号，或者打电话问服务中心。`
        },
  'too-early': ({ from }) =>
    from === undefined
      ? null
      : { title: codes['too-early'].title, text: `${from} 以后可以自己签到，或者到窗口说一声。` },
  'calls-left': ({ calls, callLimit }) =>
    calls === undefined
      ? null
      : {
          title: codes['calls-left'].title,
          text: `叫了 ${calls} 次，叫满 ${callLimit} 次还没有人来，才能过号。`
        },
  'not-released': ({ releasedAt }) =>
    releasedAt === undefined
      ? null
      : { title: codes['not-released'].title, text: `${releasedAt} 放号，到时再来，名额都还在。` }
}

/** Nothing of what was filled in is lost while there is no network. */
const unsent = '你填的内容还在。连上网络后再试一次就行。'

/** While the app itself asks again, because many ask at once. */
const queued: FailureWords = {
  title: '正在排队',
  text: '现在人多，会自动替你再试，不用再点。'
}

export const failure = { codes, obstacles, fields, withFacts, unsent, queued } as const
