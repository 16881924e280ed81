// What do the keys do for the acts that are offered? Enter the main one, each its letter.
import type { Offered } from '@/components/desk/action-column'
import type { Keymap } from '@/hooks/use-keys'

/** Only what can be done now; Enter is left out where it opens something else. */
export function actKeys<A extends string>(
  acts: readonly Offered<A>[],
  act: (act: A) => void,
  byEnter: boolean
): Keymap {
  const can = acts.filter(({ obstacle }) => obstacle === null)
  const main = can.find(({ kind }) => kind === 'main')
  return {
    ...Object.fromEntries(can.map((one) => [one.key, () => act(one.act)] as const)),
    enter: byEnter && main ? () => act(main.act) : undefined
  }
}
