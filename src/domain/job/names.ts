// Which jobs there are; when they run and what they do is in use-cases/jobs/timetable.ts.
export const jobNames = [
  'lapse-holds',
  'settle-closures',
  'pass-on',
  'record-missed',
  'end-hall',
  'end-days',
  'release-days',
  'remind-of-tomorrow',
  'remind-of-due',
  'ask-how-it-was',
  'call-soon',
  'recompute-dates',
  'settle-cases',
  'turn-lights',
  'urge-unread',
  'urge-undelivered',
  'end-tellings',
  'urge-tellings',
  'deliver',
  'forget-answers'
] as const
export type JobName = (typeof jobNames)[number]
