// The sentences of each paper: what was decided, why, on what basis, until when, what can be done.
// AL-32, AL-38 (reasons and remedies), AL-42, AL-44, AL-45, ZJ-11, ZJ-28.
import type { PaperContent, PaperKind } from '@/domain/case/paper'
import { stopGrounds } from '@/domain/service/guide'
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday, limitText } from '../format'
import { basis } from './case-basis'
import { grounds } from './case-due'

/** Before and after the list of documents; null where there is nothing to say. */
interface Said {
  readonly paragraphs: readonly (string | null)[]
  readonly next: readonly (string | null)[]
}
type Saying = (paper: PaperContent) => Said

/** What each paper says. */
export const paperSayings: Readonly<Record<PaperKind, Saying>> = {
  acceptance: (paper) => ({
    paragraphs: [`${applied(paper)}${accepted(paper)}`, promise(paper)],
    next: [progress(paper)]
  }),
  'one-time-notice': (paper) => ({
    paragraphs: [
      `${applied(paper)}经审查，有 ${paper.items.length} 处需要补正，现一次告知如下。${basis('ZJ-11.3', 'AL-32')}`
    ],
    next: [
      paper.due &&
        `请在 ${day(paper.due)}前补正，可以在手机上拍照补，也可以送到窗口，不用重新排队。`,
      '逾期没有补正的，视为撤回申请；备好材料后可以重新申请。',
      onlyOnce,
      ask(paper)
    ]
  }),
  'provisional-acceptance': (paper) => ({
    paragraphs: [
      `${applied(paper)}主要材料齐全，符合法定形式，缺少的材料可以后补，决定容缺受理，办理不停。${basis('ZJ-11.2')}`,
      paper.due &&
        `你已书面承诺在 ${day(paper.due)}前补交下面的材料。可以在手机上拍照补，也可以送到窗口。`
    ],
    next: [
      '逾期没有补交，或者补交的材料仍不符合要求的，撤销受理，并书面说明理由。',
      promise(paper),
      progress(paper)
    ]
  }),
  refusal: (paper) => ({
    paragraphs: [
      `${applied(paper)}经审查，决定不予受理。${basis(paper.rule, 'AL-32')}`,
      reasons(paper)
    ],
    next: [authority(paper) ?? again, ask(paper), remedies]
  }),
  revocation: (paper) => ({
    paragraphs: [
      `${applied(paper)}原已容缺受理，现决定撤销受理。${basis('ZJ-11.2')}`,
      reasons(paper)
    ],
    next: [again, ask(paper), remedies]
  }),
  suspension: (paper) => ({
    paragraphs: [stopped(paper), reasons(paper, '说明')],
    next: ['这项工作完成后恢复计时，最晚办好的日期相应顺延。', progress(paper)]
  }),
  extension: (paper) => ({
    paragraphs: [
      `${applied(paper)}在原定期限内不能作出决定。经本机关负责人批准，办理期限延长 ${paper.workingDays} 个工作日。${basis('AL-42')}`,
      reasons(paper)
    ],
    next: [paper.due && `延长后最晚 ${day(paper.due)}办好。`, progress(paper)]
  }),
  decision: (paper) => (paper.granted === false ? denied(paper) : granted(paper))
}

function granted(paper: PaperContent): Said {
  return {
    paragraphs: [
      `${applied(paper)}经审查，符合法定条件、标准，决定准予办理，办理结果是${paper.result}。${basis('AL-38')}`,
      reasons(paper, '说明')
    ],
    next: [
      `办理结果在作出决定之日起 10 个工作日内送达。${basis('AL-44')}`,
      `到窗口领取的，请带身份证到${paper.officeName}。`,
      ask(paper)
    ]
  }
}

function denied(paper: PaperContent): Said {
  return {
    paragraphs: [`${applied(paper)}经审查，决定不予批准。${basis('AL-38')}`, reasons(paper)],
    next: [again, ask(paper), remedies]
  }
}

/** What a clerk writes where no authority is needed at all (AL-32). */
const noPermit = '无需许可'
const again = '把缺的、不对的备好后，可以重新申请。'
const onlyOnce = '告知只有一次：这里没有写的，以后不能再要求你补正。'
const remedies =
  '对本决定不服的，可以自收到之日起 60 日内申请行政复议，也可以自收到之日起 6 个月内向人民法院提起行政诉讼；法律规定应当先申请行政复议的，先申请行政复议。'

function applied({ serviceName, caseCode }: PaperContent): string {
  return `你申请的「${serviceName}」（办件编号 ${caseCode}），`
}

/** AL-32 without a word in time is acceptance on the day of receipt; ZJ-11 with one. */
function accepted({ rule }: PaperContent): string {
  return rule === 'AL-32'
    ? `收到材料后没有在法定期限内告知需要补正的内容，自收到材料之日起即为受理。${basis('AL-32')}`
    : `材料齐全，符合法定形式，决定受理。${basis(rule, 'AL-32')}`
}

function stopped(paper: PaperContent): string {
  const ground = stopGrounds.find((one) => one === paper.ground)
  const step = paper.step ? `在「${paper.step}」环节` : ''
  const rule = ground === 'commissioned-report' ? 'ZJ-28' : 'AL-45'
  return [
    `${applied(paper)}${step}需要进行${ground ? grounds[ground] : '法定程序'}，`,
    `预计需要 ${paper.workingDays} 个工作日，${day(paper.issuedOn)}起中止计时。`,
    `所需时间不计算在办理期限内。${basis(rule)}`
  ].join('')
}

/** What was promised on the day of the paper: a date that has moved since is told elsewhere. */
function promise({ decideBy, limitDays, limitUnit }: PaperContent): string | null {
  if (!decideBy) return null
  const limit = limitDays && limitUnit && limitText({ days: limitDays, unit: limitUnit })
  return `${limit ? `承诺时限 ${limit}，` : ''}最晚 ${day(decideBy)}办好。`
}

function reasons(paper: PaperContent, what = '理由'): string | null {
  const text = paper.reasons
  return text ? `${what}：${text}${/[。；！？.]$/.test(text) ? '' : '。'}` : null
}

function authority(paper: PaperContent): string | null {
  if (!paper.authority) return null
  return paper.authority === noPermit
    ? '这件事依法不需要取得许可。'
    : `这件事归${paper.authority}办，请向那里申请。`
}

function progress({ officePhone }: PaperContent): string {
  const phone = officePhone ? `，也可以打电话 ${officePhone} 问` : ''
  return `办到哪一步，可以随时在「梭子」里看${phone}。`
}

function ask({ officePhone }: PaperContent): string {
  return officePhone
    ? `不清楚的地方，可以打电话 ${officePhone} 问。`
    : '不清楚的地方，可以到窗口问。'
}

/** 2026年12月14日（周一）. */
function day(date: DateString): string {
  return `${date.slice(0, 4)}年${dateWithWeekday(date)}`
}
