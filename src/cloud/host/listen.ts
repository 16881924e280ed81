// Where does the server listen? Where it can't, a sentence says what to change.
import { createServer } from 'node:net'
import { codeOf, StartRefusal } from './refusal'
import type { Settings } from './settings'

type Place = Pick<Settings, 'host' | 'port'>

/** Refuses at once where the port is taken, instead of after everything else has been started. */
export async function refuseIfTaken(place: Place): Promise<void> {
  const probe = createServer()
  await sayWhy(
    place,
    () =>
      new Promise<void>((resolve, reject) => {
        probe.once('error', reject)
        probe.listen(place.port, place.host, () => probe.close(() => resolve()))
      })
  )
}

/** Does `action`; what the one who starts it can put right is told in a sentence. */
export async function sayWhy<T>({ host, port }: Place, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EADDRINUSE') {
      throw new StartRefusal(
        `Port ${port} is taken by another program. Choose another, as in PORT=${port + 1} npm start.`
      )
    }
    if (!['EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND'].includes(code)) throw error
    throw new StartRefusal(
      `Nothing can listen on ${host}, port ${port} (${code}). Choose others with HOST and PORT.`
    )
  }
}
