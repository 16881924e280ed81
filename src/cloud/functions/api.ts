// The cloud function `api`: the door, behind wx.cloud.callFunction.
import { randomUUID } from 'node:crypto'
import { useCases } from '../use-cases'
import { realClock } from './clock'
import { createDoor, type Door, type Reply } from './door'
import { jsonLog } from './log'
import { callerOf, installation } from './platform'

/** Kept between the calls that one instance answers. */
let door: Door | undefined

/** Answers `{ call, input }`. Who asks is what the platform says, whatever else the event carries. */
export async function main(event: unknown, context?: { request_id?: string }): Promise<Reply> {
  const caller = callerOf(process.env)
  door ??= openDoor()
  return door.handle(event, caller, context?.request_id ?? randomUUID())
}

function openDoor(): Door {
  return createDoor({
    ...installation(process.env),
    // Files in the cloud have an issue of their own; until then a file is refused in a sentence.
    storage: null,
    demo: false,
    clock: realClock,
    log: jsonLog,
    useCases
  })
}
