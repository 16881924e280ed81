// What is open on the wide desk, where do the arrow keys stand, and what do the keys of the list do?
import { useState } from 'react'
import Taro from '@tarojs/taro'
import { deskCodeId } from '@/components/desk/desk-code'
import { deskEntries } from '@/components/desk/desk-entries'
import type { DeskPart } from '@/components/desk/desk-rail'
import type { Desk, DeskView } from '@/hooks/use-desk'
import { focusField, leaveField, useKeys } from '@/hooks/use-keys'
import { useCursor, type Cursor } from './use-cursor'

interface Input {
  readonly desk: Desk
  readonly data: DeskView
  readonly active: boolean
  readonly first: string | null
}

export interface WideState {
  readonly part: DeskPart
  setPart(part: DeskPart): void
  readonly help: boolean
  setHelp(help: boolean): void
  /** The case in the middle. */
  readonly openId: string | null
  open(caseId: string): void
  /** The state in which the list has the open case; null where the list has it not. */
  readonly listed: string | null
  readonly cursor: Cursor
  checkIn(code: string): void
  leave(): void
}

/** The state of the three columns. */
export function useWideDesk({ desk, data, active, first }: Input): WideState {
  const [part, setPart] = useState<DeskPart>('receive')
  const [openId, setOpenId] = useState(first)
  const [help, setHelp] = useState(false)
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
      '?': () => setHelp(true)
    },
    active
  )
  useKeys({ escape: () => setHelp(false) }, active && help, true)
  const everything = deskEntries(data, 'receive')
  return {
    ...{ part, setPart, help, setHelp, openId, open, cursor },
    listed: everything.find(({ caseId }) => caseId === openId)?.state ?? null,
    checkIn: (code) => {
      void desk.checkIn(code).then((caseId) => caseId && open(caseId))
    },
    leave: () => void Taro.switchTab({ url: '/pages/me/index' })
  }
}
