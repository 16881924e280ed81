// The host as a program: started by `npm start`, by a container, by a test; stopped by a signal.
import { createLog } from './logger'
import { stepsOn } from './progress'
import { StartRefusal } from './refusal'
import { readSettings, type Settings } from './settings'
import { startHost, type Host } from './start-host'
import { town } from './town'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const LONGEST_STOP_MS = 25_000

void main()

async function main() {
  const stopAsked = firstSignal()
  try {
    const settings = readSettings(process.env)
    const log = createLog(settings.demo)
    const host = await startHost(settings, town, stepsOn(process.stdout), log)
    welcome(host.address, settings)
    await stopAsked
    await stop(host)
  } catch (error) {
    process.stderr.write(`\n${told(error)}\n`)
    process.exit(1)
  }
}

/** A signal that comes while it starts is obeyed as soon as it can be; a second one changes nothing. */
function firstSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve())
  })
}

/** What is in flight is answered; whoever takes longer than that is left. */
async function stop(host: Host) {
  process.stdout.write('\nStopping … ')
  setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref()
  await host.stop()
  process.stdout.write('stopped.\n')
  process.exit(0)
}

function welcome(address: string, { demo }: Settings) {
  process.stdout.write(`\nReady: ${address}\n`)
  if (!demo) return
  const width = Math.max(...town.demoPeople.map(({ demo: name }) => name.length))
  const people = town.demoPeople.map(
    ({ demo: name, name: called, role, about }) =>
      `  ${name.padEnd(width)}  ${called} ${role} · ${about}`
  )
  process.stdout.write(`This is a demo. Open it, and choose whom to be:\n${people.join('\n')}\n\n`)
}

function told(error: unknown): string {
  if (error instanceof StartRefusal) return error.message
  return error instanceof Error ? String(error.stack) : String(error)
}
