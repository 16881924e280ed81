// One step on a phone: what it is about, and below what may be done. At the steps and on the board.
import type { ReactNode } from 'react'
import { ActionBar } from '@/components/desk/action-bar'
import type { WorkPlace } from '@/components/dispatch/offered-work'
import { Page } from '@/components/page'
import type { DateString } from '@/domain/time/date'
import { pageState } from '@/hooks/page-state'
import type { Called } from '@/hooks/use-call'
import type { CaseView } from '@/hooks/use-work'
import { useOpenWork, type WorkState } from './use-open-work'
import { WorkOverlays } from './work-overlays'

export interface NarrowWorkProps {
  /** The list behind it says what day it is. */
  readonly list: Called<{ readonly date: DateString }>
  readonly place: WorkPlace
  readonly caseId: string
  /** Null where the case itself is meant. */
  readonly stepId: string | null
  /** The name of the page until the case is there. */
  readonly title: string
  readonly titleOf: (one: WorkState, view: CaseView) => string
  /** What is said where nothing may be done. */
  readonly none: string
  readonly children: (one: WorkState, view: CaseView) => ReactNode
}

/** Waits for the list. */
export function NarrowWork(props: NarrowWorkProps) {
  const { list, title } = props
  if (list.data) return <Open key={props.stepId ?? ''} {...props} today={list.data.date} />
  return <Page title={title} {...pageState(list)} skeleton="cards" />
}

const nobody = () => undefined

function Open(props: NarrowWorkProps & { readonly today: DateString }) {
  const { caseId, stepId, today, place, title, titleOf, none, children } = props
  const around = { listed: null, active: false, byEnter: false, onMoved: nobody } as const
  const one = useOpenWork({ caseId, stepId, today, place, ...around })
  const { shown, busy, refused, clear } = one.open
  const view = shown.data
  return (
    <Page
      title={view ? titleOf(one, view) : title}
      {...pageState(shown)}
      skeleton="cards"
      refused={refused}
      onRefusedClose={clear}
      bar={<ActionBar acts={one.works} busy={busy} none={none} onAct={one.act} />}
    >
      {view && children(one, view)}
      {view && <WorkOverlays one={one} wide={false} />}
    </Page>
  )
}
