// What an administrator reads of what runs by itself, and of messages that did not get out.
import type { Output } from '@/contract/calls'
import type { JobName } from '@/domain/job/names'
import type { JobStanding } from '@/domain/job/standing'
import { clockTime } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import { deadWords, waitingWords } from './jobs-outbox'
import { durationText, spaced, whenText } from './jobs-times'

type Job = Output<'jobs.show'>['jobs'][number]
type Run = Job['recent'][number]

const names: Readonly<Record<JobName, string>> = {
  'lapse-holds': '没确认的预约到时放回',
  'settle-closures': '停办后的改约',
  'pass-on': '候补递补',
  'record-missed': '记下没有来的',
  'end-hall': '大厅收尾',
  'end-days': '当天预约收尾',
  'release-days': '放出新的预约日',
  'remind-of-tomorrow': '前一晚提醒',
  'remind-of-due': '补正、补交快到期的提醒',
  'ask-how-it-was': '办完以后问一声',
  'call-soon': '快叫到号的提醒',
  'recompute-dates': '放假安排变了，重算期限',
  'settle-cases': '到期自动处理',
  'turn-lights': '红黄绿灯',
  'urge-unread': '网上申请没人看，自动催',
  'urge-undelivered': '结果没送达，自动催',
  'end-tellings': '过时的上门告知收回',
  'urge-tellings': '上门告知晚了，自动催',
  deliver: '发到手机',
  'forget-answers': '清理用过的操作记录'
}

const standings: Readonly<Record<JobStanding, string>> = {
  failing: '出错',
  late: '没有按时',
  running: '正在跑',
  well: '正常',
  new: '还没跑过'
}

export const jobs = {
  title: '系统运行',
  parts: { label: '看什么', jobs: '自动任务', outbox: '发到手机' },
  heads: { name: '自动任务', schedule: '多久一次', last: '上次', next: '下次', standing: '情况' },
  names,
  standings,
  summary,
  lateHelp: '超过 3 分钟没有开始。看看主机是不是停了，或者云函数 jobs 的定时触发器是不是关了。',
  schedule: scheduleText,
  last: lastText,
  next: (at: Instant, now: Instant) => whenText(at, now),
  lastLabel: (text: string) => `上次 ${text}`,
  nextLabel: (text: string) => `下次 ${text}`,
  failing: (since: Instant, now: Instant) =>
    `从${spaced(whenText(since, now))} 起一直出错，会自动再试。`,
  counts: ({ runs, failures }: Job) => `一共跑了 ${runs} 次，出错 ${failures} 次。`,
  run: runText,
  noRuns: '还没有做过什么，也没有出过错。',
  runsLabel: (name: string) => `${name}：最近做过的`,
  outbox: waitingWords,
  dead: deadWords
}

function summary(all: readonly Job[]): string {
  const count = (standing: JobStanding) => all.filter((job) => job.standing === standing).length
  const parts = [
    count('failing') > 0 && `${count('failing')} 项出错`,
    count('late') > 0 && `${count('late')} 项没有按时跑`
  ].filter(Boolean)
  return parts.length > 0 ? `${parts.join('，')}。` : `${all.length} 项都正常。`
}

function scheduleText(schedule: Job['schedule']): string {
  if ('at' in schedule) return `每天 ${clockTime(schedule.at)}`
  const seconds = schedule.everyMs / 1000
  if (seconds < 60) return `每 ${seconds} 秒`
  return seconds === 60 ? '每分钟' : `每 ${Math.round(seconds / 60)} 分钟`
}

function lastText({ lastAt, done, standing }: Job, now: Instant): string {
  if (lastAt === null) return '还没跑过'
  const when = whenText(lastAt, now)
  if (standing === 'failing' || standing === 'running') return when
  return done > 0 ? `${when} 做了 ${done} 件` : `${when} 没有要做的`
}

function runText({ at, tookMs, done, error }: Run, now: Instant): string {
  const when = whenText(at, now)
  if (tookMs === null) return `${when} 没有跑完：那台机器停了，由别的接着跑。`
  const took = `用了 ${durationText(tookMs)}`
  return error === null ? `${when} 做了 ${done ?? 0} 件，${took}` : `${when} 出错，${took}`
}
