// The cloud function `api`: the door, behind wx.cloud.callFunction.
import { randomUUID } from 'node:crypto'
import { useCases } from '../use-cases'
import { realClock } from './clock'
import { loadSdk } from './cloud-sdk'
import { createDoor, type Door, type Reply } from './door'
import { jsonLog } from './log'
import { openOutside, readOutside } from './outside'
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
  const installed = installation(process.env)
  const { connection, sealer } = installed
  const around = { db: connection.db, sealer, log: jsonLog, loadSdk }
  return createDoor({
    ...installed,
    // Files in the cloud have an issue of their own; until then a file is refused in a sentence.
    storage: null,
    // WeChat itself says who asks: nobody signs in by a code here.
    outside: { ...openOutside(readOutside(process.env), around), login: null },
    demo: false,
    clock: realClock,
    log: jsonLog,
    useCases
  })
}
