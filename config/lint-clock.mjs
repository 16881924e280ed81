// The domain has no clock and no chance: these are the ways in which code would read them.
const SENTENCE =
  'The domain has no clock and no chance: take the time or the number as an argument.'

const WAYS = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "CallExpression[callee.name='dayjs'][arguments.length=0]",
  "CallExpression[callee.object.name='dayjs'][callee.property.name='utc'][arguments.length=0]",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='Math'][property.name='random']"
]

/** For ESLint's `no-restricted-syntax`. */
export const CLOCKS = WAYS.map((selector) => ({ selector, message: SENTENCE }))
