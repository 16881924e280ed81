// The page of a case on a screen of a test, with nowhere to go unless told.
import { render } from '@testing-library/react'
import { CaseBody, type CaseBodyProps } from '@/components/case/case-body'
import type { CaseView } from '../make-case'

const nothing = () => undefined
const ways = {
  onPaper: nothing,
  onDelivery: nothing,
  onCase: nothing,
  onBundle: nothing,
  onRing: nothing,
  onLedger: nothing
}

/** Shows a case; some of its ways lead somewhere. */
export function body(view: CaseView, more: Partial<CaseBodyProps> = {}) {
  return render(<CaseBody view={view} {...ways} {...more} />)
}
