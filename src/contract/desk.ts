// The staff's desk: who comes today, which cases wait, in the order in which they need somebody.
import * as v from 'valibot'
import { bookingStatuses } from '@/domain/booking/status'
import { caseStatuses, channels } from '@/domain/case/status'
import { read } from './call'
import { outDate, outMinutes, word } from './fields'

const deskBooking = v.object({
  bookingId: v.string(),
  caseId: v.string(),
  code: v.string(),
  status: word(bookingStatuses),
  start: outMinutes,
  name: v.string(),
  /** True where somebody acts for a relative. */
  byProxy: v.boolean(),
  serviceName: v.string(),
  missingCount: v.number(),
  deferrableOnly: v.boolean(),
  waitedMinutes: v.nullable(v.number())
})

const deskCase = v.object({
  caseId: v.string(),
  code: v.nullable(v.string()),
  status: word(caseStatuses),
  channel: v.nullable(word(channels)),
  name: v.string(),
  serviceName: v.string(),
  departmentName: v.string(),
  due: v.nullable(outDate),
  /** Filed online and looked at by nobody: the day by which it has to be (ZJ-6). */
  lookBy: v.nullable(outDate),
  workingDaysLeft: v.nullable(v.number()),
  used: v.number(),
  light: v.nullable(word(['green', 'yellow', 'red', 'overdue']))
})

export const deskCalls = {
  'desk.show': read(
    'My desk: bookings of today and the cases that wait for my roles',
    v.object({}),
    v.object({
      officeName: v.string(),
      date: outDate,
      minutes: outMinutes,
      bookings: v.array(deskBooking),
      cases: v.array(deskCase),
      /** ZJ-2: visits for each decided case of this office, on average; null without one. */
      visitsPerCase: v.nullable(v.number())
    })
  )
}
