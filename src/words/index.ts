// Everything that a person reads, in one typed catalogue. A second language is a second `Words`.
import { booking } from './zh/booking'
import { caseWords } from './zh/case'
import { checklist } from './zh/checklist'
import { common } from './zh/common'
import { demo } from './zh/demo'
import { document } from './zh/document'
import { failure } from './zh/failure'
import { home } from './zh/home'
import { notice } from './zh/notice'
import { people } from './zh/people'
import { service } from './zh/service'
import { staff } from './zh/staff'

const zh = {
  common,
  failure,
  home,
  service,
  checklist,
  document,
  booking,
  case: caseWords,
  notice,
  people,
  staff,
  demo
}

export type Words = typeof zh

/** The texts in the language of this person: Chinese, the only one so far. */
export const words: Words = zh
