// The frame of a staff page: a page with the staff's rail, at its side or below it.
import { Page, type PageProps } from '../page'
import { StaffRail, type StaffRailProps } from './staff-rail'
import './staff-page.scss'

export interface StaffPageProps extends Omit<PageProps, 'wide' | 'tab' | 'rail'> {
  /** What `useStaffRail` says. */
  readonly rail: StaffRailProps
}

/** The whole width of the screen; its title stands at the left on a desk. */
export function StaffPage({ rail, className = '', ...page }: StaffPageProps) {
  return (
    <Page {...page} wide className={`staff-page ${className}`} rail={<StaffRail {...rail} />} />
  )
}
