// Another office that has a place sooner than the one that was asked about (BOOK-cluster).
import * as v from 'valibot'
import { outDate, outMinutes } from './fields'

export const soonerView = v.object({
  officeId: v.string(),
  name: v.string(),
  town: v.string(),
  /** True where it shares its slots with the office that was asked about. */
  sameCluster: v.boolean(),
  /** Kilometres from there, in a straight line. */
  distance: v.number(),
  date: outDate,
  start: outMinutes,
  left: v.number()
})
