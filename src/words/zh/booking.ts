// What residents read about booking: offices, days, slots, the kept place, the ticket.
import type { BookingStatus } from '@/domain/booking/status'
import { clockTime, type DateString, type Minutes } from '@/domain/time/date'
import { dateText, dateWithWeekday, timeRange, timeText } from '../format'
import { bookingMissed } from './booking-missed'
import { bookingWait } from './booking-wait'

type Interval = { from: Minutes; to: Minutes }

const statuses: Record<BookingStatus, string> = {
  waitlisted: '候补中',
  offered: '等你确认',
  held: '还没确认',
  booked: '已约好',
  'checked-in': '已签到',
  called: '正在叫你',
  serving: '正在办理',
  served: '办完了',
  cancelled: '已取消',
  expired: '过时没确认',
  'no-show': '没有来'
}

export const booking = {
  statuses,
  wait: bookingWait,
  missed: bookingMissed,
  code: spacedCode,
  offices: {
    title: '选服务点',
    area: '按乡镇看',
    near: '按离我近的排',
    notSorted: '还不知道哪处离你近',
    locating: '正在看你在哪里',
    noPlace: '没拿到你的位置，先按乡镇排。到手机设置里打开定位，就能按远近排。',
    all: '全部',
    today: (hours: readonly Interval[]) =>
      hours.length === 0 ? '今天不开门' : `今天 ${hoursText(hours)}`,
    open: '正在上班',
    closed: '现在没开门',
    next: (date: DateString, left: number) => `最早 ${dateWithWeekday(date)}，余 ${left}`,
    noNext: '近期都约满了，也可以直接去窗口取号',
    cluster: (count: number) => `同片区还有 ${count} 处`,
    none: '这件事目前没有可以预约的服务点',
    noneHint: '可以打 12345 问，或者先把材料备齐。',
    invented: '办公时间、电话和位置是演示用的，去之前请打电话问一下。',
    walkIn: '不预约直接来，也能在窗口取号。',
    choose: (name: string) => `选${name}`,
    details: '地址、电话'
  },
  pick: {
    title: '预约窗口',
    changeTitle: '改时间',
    change: '换一处',
    days: '选一天',
    day: dayLabel,
    left: (left: number) => `余 ${left}`,
    full: '约满',
    month: (date: DateString) => `${Number(date.slice(5, 7))}月`,
    rest: '休',
    over: '过了',
    takeThis: (start: Minutes) => `约 ${timeText(start)}`,
    make: '班',
    notReleased: (time: Minutes) => `${timeText(time)} 放号`,
    morning: '上午',
    afternoon: '下午',
    slotLabel: (start: Minutes, left: number) =>
      left > 0 ? `${timeText(start)}，还有 ${left} 个` : `${timeText(start)}，约满了`,
    dayFull: (next: DateString | null) =>
      next ? `这天约满了。${dateWithWeekday(next)}还有名额。` : '这天约满了，近期也都满了。',
    seeDay: (date: DateString) => `看 ${dateText(date)}`,
    dayClosed: (reason: string | null) => (reason ? `这天不上班：${reason}。` : '这天不上班。'),
    dayNotReleased: (time: Minutes) => `这天的号今天 ${timeText(time)} 放出来，到时再来约。`,
    dayOver: '这天能约的时间已经过了。',
    justFull: (time: Minutes, others: readonly { start: Minutes; left: number }[]) =>
      others.length === 0
        ? `${timeText(time)} 刚刚约满。看看别的日子，或者直接去窗口取号。`
        : `${timeText(time)} 刚刚约满。${others.map((o) => `${timeText(o.start)} 还有 ${o.left} 个`).join('，')}。`,
    slotFull: (time: Minutes, others: readonly { start: Minutes; left: number }[]) =>
      others.length === 0
        ? `${timeText(time)} 约满了。看看别的日子，或者直接去窗口取号。`
        : `${timeText(time)} 约满了。${others.map((o) => `${timeText(o.start)} 还有 ${o.left} 个`).join('，')}。`,
    rules: (cutoff: string, changes: number) =>
      `${cutoff}前都可以改或取消，最多改 ${changes} 次。来不了请取消，名额会让给别人。不预约直接来，也能在窗口取号。`,
    choose: '先选一个时间',
    /** With its end where it takes longer than one slot. */
    chosen: (date: DateString, start: Minutes, end: Minutes | null) =>
      `${dateWithWeekday(date)}${end === null ? timeText(start) : timeRange(start, end)}`,
    keep: '选好后为你保留一会儿，不用急',
    keepOld: (date: DateString, start: Minutes) =>
      `现在约的是 ${dateWithWeekday(date)}${timeText(start)}，改好之前一直留着`,
    keepShort: '改好之前，原来的时间一直留着',
    cutoff: (minutes: number) => (minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`),
    take: '约这个时间',
    move: '改到这个时间',
    sameTime: '你现在约的就是这个时间',
    held: (date: DateString, start: Minutes) =>
      `你已经占了 ${dateWithWeekday(date)}${timeText(start)}，还没确认。`,
    goConfirm: '去确认',
    booked: (date: DateString, start: Minutes) =>
      `这件事你已经约了 ${dateWithWeekday(date)}${timeText(start)}。`,
    seeTicket: '看凭证',
    none: '这里近期没有可以约的日子',
    noneHint: '换一处看看，或者直接去窗口取号。'
  },
  confirm: {
    title: '确认预约',
    kept: (time: string) => `为你保留到 ${time}`,
    left: (minutes: number, seconds: number) =>
      `还剩 ${minutes}:${String(seconds).padStart(2, '0')}`,
    lapsed: '保留的时间到了',
    lapsedText: '这个时段已经放回去，别人可以约了。重新选一个就行，材料都还在。',
    again: '重新选时间',
    ready: '材料齐了，去一趟就能办完',
    missingTitle: (count: number) => `去之前，还差 ${count} 份`,
    missingNote: '现在补上，就能一趟办完。先约好再补也行，去之前补齐。',
    laterTitle: '主要材料齐了',
    laterNote: (names: string) => `${names}可以后补（容缺受理），不影响你先去办。`,
    fix: '现在补',
    later: '可以后补',
    confirm: '确认预约',
    other: '换个时间',
    done: '已经确认过了',
    toTicket: '看凭证',
    over: '这个预约已经不能确认了'
  },
  ticket: {
    title: '预约凭证',
    qr: '签到用的二维码',
    show: '到了给工作人员扫一下',
    code: (code: string) => `也可以报这个号：${code}`,
    bring: '带上这些',
    original: (name: string) => `${name}原件（窗口看一眼就还）`,
    nothing: '材料都交好了，人来就行',
    missing: (count: number, names: string) => `还差 ${count} 份：${names}`,
    fix: '现在补',
    how: '怎么去',
    route: '看路线',
    calendar: '加到手机日历',
    calendarNote: '前一天晚上和 2 小时前提醒你',
    calendarNoteOne: '前一天晚上提醒你',
    calendarAdd: '添加',
    calendarDone: {
      added: '已加到日历',
      file: '日历文件已存下，点开就能加进日历',
      refused: '没有日历权限，没加上。到手机设置里打开，再试一次。'
    },
    call: '打电话问',
    cancel: '取消预约',
    change: '改时间',
    changesLeft: (left: number) => (left === 0 ? '改期次数用完了' : `还能改 ${left} 次`),
    until: (text: string) => `${text}前可以改或取消`,
    tooLate: '快到时间了，不能在手机上改或取消。有事请打电话。',
    cancelTitle: '取消这次预约？',
    cancelText: '名额会让给别人。材料都还在，可以随时重新约。',
    cancelYes: '取消预约',
    cancelNo: '留着',
    progress: '看办理进度',
    status: {
      waitlisted: '你在候补。有人退号，会按先后顺序告诉你。',
      offered: '有名额了，留给你的时间不长，看看要不要。',
      cancelled: '这次预约已经取消，名额让给了别人。材料都还在，随时可以重新约。',
      expired: '保留的时间到了，没有确认，名额放回去了。重新选一个就行。',
      'no-show': '约好的时间没有来。不用预约，直接去窗口取号也能办。',
      'checked-in': '签到好了，坐一会儿，等窗口叫号。',
      called: '轮到你了，请到窗口。',
      serving: '正在给你办理。',
      served: '这次来窗口的事办完了。',
      held: '还没有确认，确认后才算约好。'
    },
    again: '重新约',
    goConfirm: '去确认',
    forRelative: (name: string) => `替 ${name} 办`
  },
  route: {
    title: '怎么去',
    copyAddress: '复制地址',
    open: '用手机里的地图打开',
    coordinates: (latitude: number, longitude: number) =>
      `坐标 ${latitude.toFixed(5)}，${longitude.toFixed(5)}`,
    copyCoordinates: '复制坐标'
  },
  calendar: {
    title: (service: string) => `去窗口办${service}`,
    text: (code: string, bring: string) =>
      bring ? `预约号 ${code}。带上：${bring}。` : `预约号 ${code}。`,
    file: '预约提醒.ics'
  },
  noCase: '没有指明是哪一件事',
  noCaseHint: '回到「进度」，从那里打开。'
} as const

/** 08:30–12:00、13:30–17:00. */
function hoursText(hours: readonly Interval[]): string {
  return hours.map(({ from, to }) => `${clockTime(from)}–${clockTime(to)}`).join('、')
}

function dayLabel(date: DateString, state: string): string {
  return `${dateWithWeekday(date)}，${state}`
}

/** QC12010937 as QC 1201 0937: read aloud in three pieces. */
function spacedCode(code: string): string {
  return code.replace(/^([A-Z]+)(\d{4})(\d{4})$/, '$1 $2 $3')
}
