// Is it time to remind somebody of a date? On the days that the office has chosen, and where those were
// missed, as soon as something runs again: each of them once.

/**
 * Which reminder is due with so many days left: the number of days that it stands for, null for none.
 * `remindDays` in any order.
 */
export function reminderDue(daysLeft: number, remindDays: readonly number[]): number | null {
  if (daysLeft < 0) return null
  const begun = remindDays.filter((days) => days >= daysLeft)
  return begun.length === 0 ? null : Math.min(...begun)
}
