// What is open on the wide desk, where do the arrow keys stand, and what do the keys of the list do?
import { useState } from 'react'
import { deskCodeId } from '@/components/desk/desk-code'
import { deskEntries, type DeskPart } from '@/components/desk/desk-entries'
import type { Desk, DeskView } from '@/hooks/use-desk'
import { focusField, leaveField, useKeys } from '@/hooks/use-keys'
import { useCursor, type Cursor } from './use-cursor'

interface Input {
  readonly desk: Desk
  readonly data: DeskView
  readonly active: boolean
  readonly first: string | null
  /** Whether somebody without a booking is received at first. */
  readonly receiving: boolean
  /** Whether the keys are being explained. */
  readonly help: boolean
  readonly onHelp: (help: boolean) => void
}

export interface WideState {
  readonly part: DeskPart
  setPart(part: DeskPart): void
  /** True while somebody without a booking is being received. */
  readonly receiving: boolean
  receive(receiving: boolean): void
  /** Their case is there. */
  received(caseId: string): void
  /** The case in the middle. */
  readonly openId: string | null
  open(caseId: string): void
  /** The state in which the list has the open case; null where the list has it not. */
  readonly listed: string | null
  readonly cursor: Cursor
  checkIn(code: string): void
}

/** The state of the three columns. */
export function useWideDesk(input: Input): WideState {
  const { desk, data, active, first, help, onHelp } = input
  const [part, setPart] = useState<DeskPart>('receive')
  const [openId, setOpenId] = useState(first)
  const [receiving, receive] = useState(input.receiving)
  const cursor = useCursor(deskEntries(data, part))
  const open = (caseId: string) => {
    setOpenId(caseId)
    leaveField()
  }
  const { entry } = cursor
  useKeys(
    {
      ...cursor.keys,
      enter: entry ? () => open(entry.caseId) : undefined,
      '/': () => focusField(deskCodeId),
      escape: leaveField,
      '[': () => setPart('receive'),
      ']': () => setPart('cases'),
      w: () => receive(true),
      '?': () => onHelp(true)
    },
    active
  )
  useKeys({ escape: () => onHelp(false) }, active && help, true)
  const everything = deskEntries(data, 'receive')
  return {
    ...{ part, setPart, receiving, receive, openId, open, cursor },
    received: (caseId) => {
      receive(false)
      open(caseId)
      void desk.shown.reload()
    },
    listed: everything.find(({ caseId }) => caseId === openId)?.state ?? null,
    checkIn: (code) => {
      void desk.checkIn(code).then((caseId) => caseId && open(caseId))
    }
  }
}
