// The frame around every page: its styles, and what the parts need to know of where they stand.
import type { ReactNode } from 'react'
import { SurroundingsContext } from '@/components/surroundings'
import { useAppSurroundings } from '@/hooks/use-surroundings'
import './app.scss'

/** The app: the page that is open, in its surroundings. */
export default function App({ children }: { readonly children?: ReactNode }) {
  const surroundings = useAppSurroundings()
  return (
    <SurroundingsContext.Provider value={surroundings}>{children}</SurroundingsContext.Provider>
  )
}
