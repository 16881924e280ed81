// Everything that a person reads, in one typed catalogue. A second language is a second `Words`.
import { booking } from './zh/booking'
import { caseWords } from './zh/case'
import { checklist } from './zh/checklist'
import { common } from './zh/common'
import { concern } from './zh/concern'
import { demo } from './zh/demo'
import { document } from './zh/document'
import { errand } from './zh/errand'
import { failure } from './zh/failure'
import { flow } from './zh/flow'
import { hall } from './zh/hall'
import { home } from './zh/home'
import { lifeEvent } from './zh/life-event'
import { notice } from './zh/notice'
import { people } from './zh/people'
import { rating } from './zh/rating'
import { service } from './zh/service'
import { signIn } from './zh/sign-in'
import { subscribe } from './zh/subscribe'

const zh = {
  common,
  failure,
  home,
  service,
  signIn,
  checklist,
  document,
  errand,
  booking,
  case: caseWords,
  concern,
  lifeEvent,
  flow,
  hall,
  notice,
  subscribe,
  people,
  rating,
  demo
}

export type Words = typeof zh

/** The texts in the language of this person: Chinese, the only one so far. */
export const words: Words = zh
