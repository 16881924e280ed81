// How does the host write its log? Lines of JSON; in demo mode short lines for a person at a terminal.
import { pino } from 'pino'
import type { Log } from '../functions/log'

/** The host's log on standard output. */
export function createLog(demo: boolean): Log {
  if (demo) return shortLog
  const logger = pino({
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: 'message'
  })
  return {
    info: (facts, sentence) => logger.info(facts, sentence),
    warn: (facts, sentence) => logger.warn(facts, sentence),
    error: (facts, sentence) => logger.error(facts, sentence)
  }
}

/** What a person at a terminal can do without. */
const LEFT_OUT = ['trace', 'requestId']

const shortLog: Log = {
  info: (facts, sentence) => write(facts, sentence, ''),
  warn: (facts, sentence) => write(facts, sentence, 'warning: '),
  error: (facts, sentence) => write(facts, sentence, 'error: ')
}

function write(facts: object, sentence: string, level: string) {
  const at = new Date().toTimeString().slice(0, 8)
  const rest = Object.entries(facts).filter(
    ([name, value]) => !LEFT_OUT.includes(name) && value !== undefined
  )
  const told = rest.map(([name, value]) => `${name}=${String(value)}`).join(' ')
  const { trace = [] } = facts as { trace?: readonly string[] }
  const lines = [`${at} ${level}${sentence} ${told}`, ...trace]
  process.stdout.write(`${lines.join('\n    ')}\n`)
}
