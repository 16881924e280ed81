// In what capacity does somebody act? Timer and system act without a person.
export const staffRoles = ['clerk', 'handler', 'dispatcher', 'grid-worker', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

export type Role = 'resident' | StaffRole | 'timer' | 'system'

export const relations = ['parent', 'spouse', 'child', 'grandparent', 'other'] as const
/** What a relative is to the person who acts for them. */
export type Relation = (typeof relations)[number]
