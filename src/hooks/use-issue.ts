// Giving somebody a number who has not booked: for what, for how many, does it go first (ZJ-12)?
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { ticketAddress } from '@/client/ticket-address'
import { useAct, type Act } from './use-act'
import { useServiceSearch, type ServiceSearch } from './use-service-search'

type Service = Output<'service.search'>['services'][number]

/** What a paper ticket says. */
export type PaperTicket = Omit<Output<'ticket.issue'>['paper'], 'qr'>

export interface IssuedTicket {
  readonly paper: PaperTicket
  /** What its QR code says. */
  readonly qr: string
}

const empty = { priority: false, places: 1, lane: null as string | null }

export type IssueForm = typeof empty

export interface Issue {
  readonly search: ServiceSearch
  /** Null while only the lane is known, or nothing. */
  readonly service: Service | null
  readonly form: IssueForm
  readonly sending: Act
  /** What was issued; null before that. */
  readonly issued: IssuedTicket | null
  choose(service: Service | null): void
  fill(part: Partial<IssueForm>): void
  submit(): Promise<void>
  /** Another one. */
  again(): void
}

/** One ticket after the other; `onIssued` hears of each. */
export function useIssue(onIssued: () => void): Issue {
  const search = useServiceSearch()
  const [service, choose] = useState<Service | null>(null)
  const [form, setForm] = useState(empty)
  const [issued, setIssued] = useState<IssuedTicket | null>(null)
  const [run, sending] = useAct('ticket.issue')
  const submit = async () => {
    const { priority, places, lane } = form
    const answer = await run({
      ...{ priority, places },
      ...(service && { serviceId: service.id }),
      ...(lane !== null && { lane })
    })
    if (!answer.ok) return
    const { ticket, paper } = answer.data
    setIssued({ paper, qr: ticketAddress(ticket.id) })
    onIssued()
  }
  return {
    ...{ search, service, form, sending, issued, choose },
    fill: (part) => {
      sending.clear()
      setForm((before) => ({ ...before, ...part }))
    },
    submit: async () => {
      if (!sending.busy && issued === null) await submit()
    },
    again: () => {
      search.search('')
      choose(null)
      setForm(empty)
      setIssued(null)
    }
  }
}
