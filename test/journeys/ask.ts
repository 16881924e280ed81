// What a test asks the host directly: the clock, and what other people do meanwhile.
import { randomUUID } from 'node:crypto'
import type { CallName, Input, Output } from '@/contract/calls'
import type { Scene } from '@/cloud/host/demo/player'
import { minutes } from '@/domain/time/date'
import { instant } from '@/domain/time/instant'
import type { Host } from '../environment/host'

/** The answer to a call; refuses in words where the host refuses. */
export async function ask<C extends CallName>(
  host: Host,
  call: C,
  input: Omit<Input<C>, 'actionId'>,
  token?: string
): Promise<Output<C>> {
  const { body } = await host.call(call, { actionId: randomUUID(), ...input }, token)
  const answer = body as { ok: boolean; data: Output<C> }
  if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(body)}`)
  return answer.data
}

/** Moves the demo's clock, as in `2026-12-01`, `09:15`. */
export async function itIs(host: Host, date: string, time: string) {
  await ask(host, 'clock.move', { date, minutes: minutes(time) })
}

/** What somebody does without looking at a screen, for the steps of the demo's stories. */
export function sceneOf(host: Host, token: string): Scene {
  return { now: instant(0), do: (call, input) => ask(host, call, input, token) }
}
