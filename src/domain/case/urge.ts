// 督办: why is somebody urged, and until when must they answer? (ZJ-43, lights)
export const urgeReasons = ['by-hand', 'overdue', 'not-looked-at', 'not-delivered'] as const
/** By a dispatcher, or by the timer: a limit is over, or an online filing lies unread. */
export type UrgeReason = (typeof urgeReasons)[number]
