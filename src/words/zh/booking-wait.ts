// What residents read about a place that is not there yet: waiting for one, an offer, a sooner office.
import type { DateString, Minutes } from '@/domain/time/date'
import { dateWithWeekday, distanceText, timeRange, timeText } from '../format'

interface Sooner {
  readonly distance: number
  readonly town: string
  readonly sameCluster: boolean
}

export const bookingWait = {
  people: {
    title: '几个人一起办',
    note: (places: number) => (places > 1 ? `一次占 ${places} 个名额` : '一家人可以一起约'),
    count: (places: number) => `${places} 人`,
    fewer: '少一个人',
    more: '多一个人',
    most: (places: number) => `一次最多 ${places} 人`
  },
  long: (minutes: number) =>
    `这件事要办 ${minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`}左右，选一个时段就够，后面的时间已经一起留好。`,
  reopens: (time: string) => `${time} 再放出`,
  reopensLabel: (start: Minutes, time: string) =>
    `${timeText(start)}，现在没有名额，有人退了号，${time} 再放出`,
  tooFew: (start: Minutes, left: number) => `${timeText(start)}，只剩 ${left} 个，不够你们一起`,
  card: {
    title: '想要的时间约满了？可以候补',
    text: '有人退号，按先后顺序轮到你，马上告诉你。',
    act: '排候补',
    actAt: (start: Minutes) => `候补 ${timeText(start)}`
  },
  sheet: {
    title: (date: DateString) => `候补 ${dateWithWeekday(date)}`,
    which: '哪些时间都行',
    rules:
      '轮到你时会发消息，名额为你留一会儿，过时就给下一位。等的时候照样可以约别的时间，也可以直接去窗口取号。',
    places: (places: number) => `${places} 个人一起，要有 ${places} 个名额才会轮到。`,
    send: '开始候补',
    none: '这天现在不用候补，还有名额可以直接约。'
  },
  wish: {
    any: (from: Minutes, to: Minutes) => `全天 ${timeRange(from, to)}`,
    morning: (from: Minutes, to: Minutes) => `上午 ${timeRange(from, to)}`,
    afternoon: (from: Minutes, to: Minutes) => `下午 ${timeRange(from, to)}`,
    this: (from: Minutes, to: Minutes) => `只要 ${timeRange(from, to)}`
  },
  sooner: {
    title: '这几处更早',
    note: ({ distance, town, sameCluster }: Sooner) =>
      [town, distanceText(distance), sameCluster ? '同片区' : ''].filter(Boolean).join(' · '),
    when: (date: DateString, start: Minutes, left: number) =>
      `${dateWithWeekday(date)}${timeText(start)}，余 ${left}`,
    label: (name: string, date: DateString, start: Minutes) =>
      `换到${name}，${dateWithWeekday(date)}${timeText(start)}`
  },
  ticket: {
    title: '候补',
    between: (from: Minutes, to: Minutes) => `${timeRange(from, to)} 之间`,
    ahead: (count: number) => (count === 0 ? '你排在第一个' : `前面还有 ${count} 位`),
    aheadLabel: '候补的位置',
    told: '轮到你时会马上告诉你，留一会儿让你确认。',
    others: '看别的时间',
    leave: '不等了',
    leaveTitle: '不再候补？',
    leaveText: '你排的位置会让给后面的人，以后再排要从最后开始。',
    leaveYes: '不等了',
    leaveNo: '继续等',
    offered: '有人退了号，轮到你了。确认后才算约好。',
    /** The booking that the same matter has already. */
    swap: (date: DateString, start: Minutes) =>
      `确认后，你现在约的 ${dateWithWeekday(date)}${timeText(start)} 会让给别人。`,
    take: '就约这个时间',
    decline: '不要了',
    declineTitle: '不要这个名额？',
    declineText: '会马上给下一位。想要的话可以重新排候补。',
    declineYes: '不要了',
    declineNo: '再想想',
    over: '留给你的时间到了，名额已经给了下一位。可以重新排候补，也可以直接去窗口取号。',
    left: '已经不再候补了。可以重新排，可以约别的时间，也可以直接去窗口取号。',
    hall: '看叫到哪了',
    hallNote: '前面还有几位，大约多久，随时看'
  },
  moved: {
    title: '服务中心把你的时间改了',
    why: (reason: string | null) =>
      reason === null ? '办公时间有调整，原来的时间没有人在。' : `原因：${reason}。`,
    from: '原来',
    to: '现在',
    note: '材料不用重新交，改期次数也不算。时间不合适，可以改，也可以取消。',
    place: (officeName: string, date: DateString, start: Minutes) =>
      `${dateWithWeekday(date)}${timeText(start)}，${officeName}`
  }
} as const
