// Callers in a process of their own: each has a connection that stays open, asks, waits for the answer,
// and asks the next thing. Bytes on sockets, so that the callers cost little beside what they measure.
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

process.on('message', (plan) => {
  void run(plan).then((measured) => process.send(measured))
})

/** `calls` are asked by so many callers at once; how long all took, and of each its outcome and time. */
async function run({ port, callers, calls }) {
  const connections = []
  for (let n = 0; n < callers; n += 1) connections.push(await open(port))
  const left = calls.values()
  const answers = []
  const started = performance.now()
  await Promise.all(
    connections.map(async (ask) => {
      for (const call of left) answers.push(await persist(ask, call))
    })
  )
  const seconds = (performance.now() - started) / 1000
  for (const { socket } of connections) socket.destroy()
  return { seconds, answers }
}

/** As a client does: what the host is too busy for is asked again after the time it names. */
async function persist(ask, call) {
  const started = performance.now()
  for (let times = 1; ; times += 1) {
    const { ok, failure } = JSON.parse(await ask(call))
    const outcome = ok ? 'ok' : failure.code
    if (outcome !== 'busy') return { outcome, times, milliseconds: performance.now() - started }
    await pause(failure.facts.retryAfterMs)
  }
}

/** One connection: a function that sends a call and gives the body of its answer. */
function open(port) {
  return new Promise((opened, failed) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let text = ''
    let answered
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1')
      const body = bodyOf(text)
      if (body === null) return
      text = ''
      answered?.(body)
    })
    socket.once('error', failed)
    const ask = ({ token, body }) =>
      new Promise((resolve) => {
        answered = resolve
        socket.write(
          `POST /api HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\n` +
            `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
        )
      })
    ask.socket = socket
    socket.once('connect', () => opened(ask))
  })
}

/** The body of an answer that is there as a whole, byte by byte; else null. */
function bodyOf(text) {
  const head = text.indexOf('\r\n\r\n')
  if (head < 0) return null
  const length = Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1])
  return text.length < head + 4 + length ? null : text.slice(head + 4)
}
