// How does the office stand, and which queue is looked at? Asked again every 15 s while somebody looks.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { isStepGroup, type BoardGroup } from '@/domain/dispatch/group'
import { useCall, type Called } from './use-call'
import { useEvery } from './use-every'

export type BoardView = Output<'dispatch.board'>

export interface Board {
  readonly shown: Called<BoardView>
  /** The queue that is looked at; null until one is chosen: then the first that waits is shown. */
  readonly group: BoardGroup | null
  readonly departmentId: string | null
  choose(group: BoardGroup): void
  /** Null for all departments. */
  narrow(departmentId: string | null): void
  /** The next 50 rows. */
  more(): void
  /** True while not the first page is shown. */
  readonly paged: boolean
  first(): void
}

/** The board of the one who is signed in; not asked again while `active` is false. */
export function useBoard(active: boolean): Board {
  const [group, setGroup] = useState<BoardGroup | null>(null)
  const [departmentId, setDepartment] = useState<string | null>(null)
  const [after, setAfter] = useState<string | null>(null)
  const shown = useCall(
    'dispatch.board',
    { ...(group && { group }), ...(departmentId && { departmentId }), ...(after && { after }) },
    { keep: true }
  )
  useEvery(shown.reload, active)
  return {
    shown,
    group,
    departmentId,
    choose: (next) => {
      setGroup(next)
      // The other queues are of the whole office.
      if (!isStepGroup(next)) setDepartment(null)
      setAfter(null)
    },
    narrow: (next) => {
      setDepartment(next)
      setGroup(next === null ? null : 'all')
      setAfter(null)
    },
    more: () => {
      const list = shown.data?.list
      if (list?.next) {
        setGroup(list.group)
        setAfter(list.next)
      }
    },
    paged: after !== null,
    first: () => setAfter(null)
  }
}
