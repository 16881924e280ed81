// What other people do meanwhile, without a screen: prepare a case, take a place.
import { setTimeout as pause } from 'node:timers/promises'
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
  // What is shown may be a second old.
  await pause(1_100)
  const { days } = await ask(host, 'booking.availability', { officeId: OFFICE, serviceId })
  const slots = days.find((day) => day.date === date)?.slots ?? []
  return slots.find(({ start }) => start === minutes(time))?.left ?? 0
}

/** Others take the places of a slot until so many are left: two each, as the day's limit has it. */
export async function fillUp(host: Host, wanted: Visit, leave = 0): Promise<Taken[]> {
  const taken: Taken[] = []
  for (const person of ['elder', 'shop-owner', 'handler', 'dispatcher', 'admin']) {
    const token = await host.signIn(person)
    // Both are taken at the counters of the police.
    for (const serviceId of ['residence-permit', 'passport']) {
      if ((await placesLeft(host, wanted)) <= leave) return taken
      const { id } = await prepare(host, token, serviceId)
      const booking = await book(host, token, id, wanted)
      taken.push({ token, bookingId: booking.id })
    }
  }
  throw new Error('there are still places')
}

/** A place that somebody has. */
export interface Taken {
  readonly token: string
  readonly bookingId: string
}

/** Waits for what the host's own timer does, within half a minute. */
export async function until(done: () => Promise<boolean>) {
  while (!(await done())) await pause(500)
}
