// What must a resident know of a service before going? ZJ-4 lists it; this is its shape.
import type { DateString } from '../time/date'

/** The three kinds of 微改革 that the seeds know: 便民惠民, 政务流程, 城市宜居. */
export const categories = ['everyday', 'process', 'city'] as const
export type Category = (typeof categories)[number]

export interface TimeLimit {
  readonly days: number
  readonly unit: 'working-days' | 'calendar-days'
}

/** Which answers make something apply: any of the options, for every situation named. */
export type Condition = Readonly<Record<string, readonly string[]>>

/** One answer to a situation. */
export interface SituationOption {
  readonly id: string
  readonly label: string
  /** What this answer means for the person, said at once: "not yet: come on that day". */
  readonly advice?: string
}

/** 情形: one question in the person's own words; its answer decides which documents are needed. */
export interface Situation {
  readonly id: string
  readonly question: string
  readonly options: readonly SituationOption[]
  /** Asked only where the earlier answers say so. */
  readonly when?: Condition
}

/** 申请材料: one required paper. */
export interface RequiredDocument {
  readonly id: string
  /** What paper this is across services: the wallet and ZJ-7 match on it. */
  readonly kind: string
  readonly name: string
  /** One line: what to watch for (white background, all pages). */
  readonly hint: string
  /** "Why do I need this", in a sentence. */
  readonly why: string
  /** Where a person gets it. */
  readonly where: string
  /** ZJ-9: which other proof may stand in when it can't be had; null where none is known. */
  readonly otherProof: string | null
  /** Needed always, or only under these answers. */
  readonly when?: Condition
  /** 主要材料: without it nothing can be accepted (ZJ-11.2). */
  readonly main: boolean
  /** 容缺材料: may come later (ZJ-11.2). Never true of a main document. */
  readonly deferrable: boolean
  /** 数据共享: the department that holds it; the resident only confirms (ZJ-7). Null: supplied. */
  readonly sharedFrom: string | null
  /** True where the counter looks at the original and hands it back. */
  readonly bringOriginal: boolean
}

/** 环节: one step of the flow. */
export interface FlowStep {
  readonly id: string
  readonly name: string
  readonly department: string
  /** Ids of the steps that must be finished first; steps with the same ones run in parallel (ZJ-5). */
  readonly after: readonly string[]
  /** Minutes of work, for planning. */
  readonly minutes: number
  /** AL-45: the ground on which the clock stands still during this step, where there is one. */
  readonly stopsClock?: StopGround
  /** Working days promised for this step; where absent it gets its share of the whole. */
  readonly days?: number
  /** Days of public notice, where the step is one. */
  readonly noticeDays?: number
  /** True where the guide says that the notice is not counted in the promise. */
  readonly noticeOutside?: boolean
}

/** AL-45, ZJ-28: the only grounds that stop the clock. */
export const stopGrounds = [
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert-review',
  'commissioned-report'
] as const
export type StopGround = (typeof stopGrounds)[number]

export interface Source {
  readonly title: string
  readonly url: string | null
  readonly asOf: DateString
}

/** 办事指南 (ZJ-4). */
export interface Guide {
  readonly id: string
  readonly name: string
  /** One sentence: what this gets you, in everyday words. */
  readonly summary: string
  readonly category: Category
  readonly department: string
  /** Everyday words by which people look for it. */
  readonly words: readonly string[]
  readonly statutory: TimeLimit | null
  readonly promised: TimeLimit | null
  /** 当场办结: decided while the resident waits. */
  readonly onTheSpot: boolean
  readonly fee: { readonly yuan: number; readonly note: string | null }
  /** Visits to a counter at most. */
  readonly visits: 0 | 1
  readonly channels: {
    readonly online: boolean
    readonly counter: boolean
    /** ZJ-6: the legal basis, where one of the two is closed. */
    readonly restriction: string | null
  }
  /** What the resident holds in the end. */
  readonly result: string
  readonly basis: readonly string[]
  readonly situations: readonly Situation[]
  readonly documents: readonly RequiredDocument[]
  readonly flow: readonly FlowStep[]
  /** Small print that matters, a sentence each. */
  readonly remarks: readonly string[]
  readonly source: Source
  /** False until an administrator has confirmed it with the office. */
  readonly confirmed: boolean
}

/** 一件事: services applied for together, with one set of documents (ZJ-2, ZJ-7). */
export interface LifeEvent {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly words: readonly string[]
  /** The drawn icon that stands for it. */
  readonly icon: string
  readonly services: readonly string[]
  readonly source: Source
}
