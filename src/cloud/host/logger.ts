// How does the host write its log? Lines of JSON; in demo mode short lines for a person at a terminal.
import { pino, type DestinationStream } from 'pino'
import type { Log } from '../functions/log'

/** The host's log on standard output. */
export function createLog(demo: boolean): Log {
  if (demo) return shortLog
  const logger = pino({ base: undefined, timestamp: isoTime(), messageKey: 'message' }, inTurns())
  return {
    info: (facts, sentence) => logger.info(facts, sentence),
    warn: (facts, sentence) => logger.warn(facts, sentence),
    error: (facts, sentence) => logger.error(facts, sentence)
  }
}

/** What is logged in one turn of the event loop is one write, also in the turn in which the process ends. */
function inTurns(): DestinationStream {
  const out = pino.destination({ sync: true })
  let lines = ''
  const flush = () => {
    if (lines !== '') out.write(lines)
    lines = ''
  }
  process.on('exit', flush)
  return {
    write(line) {
      if (lines === '') setImmediate(flush)
      lines += line
    }
  }
}

/** The time in ISO 8601, made once for the lines of the same millisecond. */
function isoTime(): () => string {
  let [at, text] = [0, '']
  return () => {
    const now = Date.now()
    if (now !== at) [at, text] = [now, `,"time":"${new Date(now).toISOString()}"`]
    return text
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
