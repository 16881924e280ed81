// One line of a staff list: where the arrow keys stand, and what is open.
import type { ReactNode } from 'react'
import { Tap } from '../tap'
import './desk-rows.scss'

export interface ListRowProps {
  /** What a scroll to it is aimed at. */
  readonly id: string
  /** Where the arrow keys stand. */
  readonly cursor: boolean
  /** Shown beside the list. */
  readonly open: boolean
  /** Nothing more is to be done with it. */
  readonly faint?: boolean
  readonly onOpen: () => void
  readonly children?: ReactNode
}

/** An option of a list box. */
export function ListRow({ id, cursor, open, faint = false, onOpen, children }: ListRowProps) {
  const names = ['desk-row', cursor && 'desk-row-cursor', open && 'desk-row-open']
  return (
    <Tap
      id={id}
      role="option"
      chosen={open}
      className={[...names, faint && 'desk-row-faint'].filter(Boolean).join(' ')}
      onTap={onOpen}
    >
      {children}
    </Tap>
  )
}
