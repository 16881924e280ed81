// What the random histories are made of: who, what for, how many places, and a wish to wait.
import fc from 'fast-check'
import { services } from './model'

export const kind = <K extends string>(name: K) => fc.constant(name)
export const who = fc.nat(3)
export const service = fc.constantFrom(...services)
export const places = fc.constantFrom(1, 1, 2)

const times = fc.constantFrom<readonly number[]>([0, 1], [1, 2], [0, 2])
export const anyWait = fc
  .record({ who, service, places, times })
  .map(({ times: [from = 0, to = 1], ...rest }) => ({ kind: 'wait' as const, from, to, ...rest }))
