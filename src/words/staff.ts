// What the staff read, apart from what residents do: only the staff's sub-package loads it.
import { calendar } from './zh/calendar'
import { dispatch } from './zh/dispatch'
import { jobs } from './zh/jobs'
import { office } from './zh/office'
import { poster } from './zh/poster'
import { staff } from './zh/staff'
import { steps } from './zh/steps'

const zh = { calendar, dispatch, jobs, office, poster, staff, steps }

export type StaffWords = typeof zh

/** The texts of the staff's screens, in the language of this person. */
export const staffWords: StaffWords = zh
