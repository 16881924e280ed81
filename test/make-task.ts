// An errand as its worker sees it, for tests of parts of screens.
import type { Output } from '@/contract/calls'
import { day } from './make-case'

type AnyTask = Output<'errand.list'>['grids'][number]['errands'][number]
export type Task = Exclude<AnyTask, { kind: 'tell' }>
export type TellTask = Extract<AnyTask, { kind: 'tell' }>
export type Day = Output<'errand.list'>

const ID = '01930000-0000-7000-8000-00000000000'

/** One that waits to be taken. */
export function task(part: Partial<Task> = {}): Task {
  return {
    id: `${ID}1`,
    caseId: `${ID}2`,
    code: 'QC20261124000001',
    kind: 'deliver-result',
    status: 'open',
    mine: false,
    serviceName: '电动自行车登记',
    name: '陈*',
    phone: '138****0102',
    carry: '号牌和行驶证',
    address: null,
    workerCode: null,
    handedOver: false,
    received: false,
    tries: 0,
    lastFailure: null,
    nextTryOn: null,
    later: false,
    due: day('2026-12-09'),
    workingDaysLeft: 9,
    used: 0.1,
    light: 'green',
    feeYuan: 0,
    ...part
  }
}

/** One that has been taken. */
export function taken(part: Partial<Task> = {}): Task {
  return task({
    status: 'taken',
    mine: true,
    address: '东坑 3 组 12 号',
    workerCode: '482913',
    ...part
  })
}

/** Something to tell, as long as nobody has taken it. */
export function tellTask(part: Partial<TellTask> = {}): TellTask {
  return {
    id: `${ID}3`,
    kind: 'tell',
    status: 'open',
    mine: false,
    serviceName: '居住证',
    name: '吴*',
    content: null,
    problems: [],
    address: null,
    tries: 0,
    lastFailure: null,
    nextTryOn: null,
    later: false,
    due: day('2026-11-27'),
    workingDaysLeft: 1,
    used: 0.5,
    light: 'green',
    feeYuan: 0,
    ...part
  }
}

/** A day with one grid, in which these errands are. */
export function dayWith(...errands: AnyTask[]): Day {
  const grid = { id: 'qiuchuan-east', name: '东片网格', latitude: 28.94, longitude: 118.4 }
  return {
    officeName: '球川镇便民服务中心',
    latitude: 28.9376,
    longitude: 118.3692,
    date: day('2026-11-26'),
    nextTryDays: ['2026-11-27', '2026-11-30', '2026-12-09', '2026-12-10'].map(day),
    grids: [{ ...grid, errands }]
  }
}
