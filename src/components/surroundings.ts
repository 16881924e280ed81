// What does a part need to know of the place it stands in? Set once, at the root of the app.
import { createContext, useContext } from 'react'

export interface Surroundings {
  /** 关怀版: large type, high contrast, fewer choices. */
  readonly care: boolean
  /** True where no platform draws a navigation bar, so that the page draws its own. */
  readonly ownBar: boolean
  goBack(): void
  goHome(): void
  signIn(): void
  identify(): void
}

const nothing = () => undefined

export const SurroundingsContext = createContext<Surroundings>({
  care: false,
  ownBar: false,
  goBack: nothing,
  goHome: nothing,
  signIn: nothing,
  identify: nothing
})

/** The surroundings of the part that asks. */
export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext)
}
