// What other people do meanwhile, without a screen: prepare a case, take a place.
import type { Output } from '@/contract/calls'
import { minutes } from '@/domain/time/date'
import type { Host } from '../environment/host'
import { ask } from './ask'

const OFFICE = 'qiuchuan'

export interface Visit {
  readonly serviceId: string
  readonly date: string
  readonly time: string
}

/** Begins a case; every question is answered by its first option. */
export async function prepare(
  host: Host,
  token: string,
  serviceId: string,
  answers: Record<string, string> = {}
): Promise<Output<'case.show'>> {
  let view = await ask(host, 'case.start', { serviceId, answers, relativeId: null }, token)
  while (view.openQuestions[0]) {
    const [open] = view.openQuestions
    const first = view.situations.find(({ id }) => id === open)!.options[0]!.id
    const more = { ...view.answers, [open]: first }
    view = await ask(host, 'case.answer', { caseId: view.id, answers: more }, token)
  }
  return view
}

/** Confirms what is shared and says that the rest is brought along; all but `leave`. */
export async function supply(
  host: Host,
  token: string,
  view: Output<'case.show'>,
  leave: readonly string[] = []
) {
  for (const { documentId, state } of view.items) {
    if (leave.includes(documentId)) continue
    const way = state === 'shared' ? 'confirm' : 'bring'
    await ask(host, 'case.supply', { caseId: view.id, documentId, way }, token)
  }
}

/** Takes a place at 球川 for a case and confirms it. */
export async function book(
  host: Host,
  token: string,
  caseId: string,
  { date, time }: Omit<Visit, 'serviceId'>
): Promise<Output<'booking.confirm'>> {
  const place = { officeId: OFFICE, date, start: minutes(time) }
  const held = await ask(host, 'booking.reserve', { caseId, ...place }, token)
  return ask(host, 'booking.confirm', { bookingId: held.id }, token)
}

/** How many places a slot of 球川 has left for a service. */
export async function placesLeft(host: Host, { serviceId, date, time }: Visit): Promise<number> {
  const { days } = await ask(host, 'booking.availability', { officeId: OFFICE, serviceId })
  const slots = days.find((day) => day.date === date)?.slots ?? []
  return slots.find(({ start }) => start === minutes(time))?.left ?? 0
}
