// Concerns as the cloud shows them, for tests of screens.
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import type { Output } from '@/contract/calls'

export type Concern = Output<'concern.list'>['concerns'][number]
export type Queue = Output<'concern.queue'>

/** An enquiry of Wednesday 25 November 2026 that nobody has been given yet, as its asker sees it. */
export function concern(part: Partial<Concern> = {}): Concern {
  return {
    id: '0198c000-0000-7000-8000-00000000000a',
    kind: 'enquiry',
    status: 'raised',
    text: '办居住证，要住满半年吗？',
    at: instantAt(dateString('2026-11-25'), minutes('10:00')),
    due: dateString('2026-12-02'),
    light: 'green',
    used: 0.2,
    workingDaysLeft: 4,
    extended: false,
    extendReasons: '',
    officeName: '球川镇便民服务中心',
    department: null,
    answer: null,
    answeredAt: null,
    about: null,
    from: null,
    actions: ['withdraw'],
    ...part
  }
}

/** It was answered by the police on the next day. */
export function answeredConcern(part: Partial<Concern> = {}): Concern {
  return concern({
    status: 'answered',
    department: '公安局',
    answer: '要住满半年，带租房合同就行。',
    answeredAt: instantAt(dateString('2026-11-26'), minutes('09:20')),
    light: null,
    workingDaysLeft: null,
    actions: [],
    ...part
  })
}

/** What waits at 球川, as a dispatcher sees it. */
export function queue(concerns: readonly Concern[], part: Partial<Queue> = {}): Queue {
  return {
    officeName: '球川镇便民服务中心',
    date: dateString('2026-11-26'),
    concerns: [...concerns],
    departments: [
      { id: 'public-security', name: '公安局' },
      { id: 'civil-affairs', name: '民政局' }
    ],
    ...part
  }
}
