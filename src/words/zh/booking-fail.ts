// Why a place can not be had, kept or changed, and what can be done.
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'
import type { FailureFacts, FailureWords } from './failure-said'

export const bookingFails = {
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
  'service-not-here': { title: '这里不办这件事', text: '换一个能办的服务点，列表里都标好了。' }
} as const

/** Texts that say more where the server tells a fact. */
export const bookingFailsSaid = {
  'slot-full': ({ nextStart, nextLeft }) =>
    nextStart === undefined
      ? null
      : {
          title: bookingFails['slot-full'].title,
          text: `${nextStart} 还有 ${nextLeft} 个名额，或换一天。不预约直接来，也能在窗口取号。`
        },
  'place-left': ({ nextStart, nextLeft }) =>
    nextStart === undefined
      ? null
      : {
          title: bookingFails['place-left'].title,
          text: `${nextStart} 还有 ${nextLeft} 个名额，不用排候补，直接约就行。`
        },
  'booking-blocked': ({ until }) =>
    until === undefined
      ? null
      : {
          title: bookingFails['booking-blocked'].title,
          text: `约好没来满了次数，到${dateWithWeekday(String(until) as DateString)}为止不能网上预约。可以直接去窗口取号，也可以在「我的预约」里说明原因。`
        },
  'not-released': ({ releasedAt }) =>
    releasedAt === undefined
      ? null
      : {
          title: bookingFails['not-released'].title,
          text: `${releasedAt} 放号，到时再来，名额都还在。`
        }
} satisfies Readonly<Record<string, (facts: FailureFacts) => FailureWords | null>>
