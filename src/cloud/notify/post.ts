// One request over HTTP, and what is known of it afterwards: above all whether it may have gone out.
import { request as overHttp, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as overHttps } from 'node:https'

interface Posted {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeoutMs: number
  readonly method?: 'GET' | 'POST'
  /** How much of what is said besides the status is read; nothing unless given. */
  readonly mostBytes?: number
}

/** kept: nothing left this machine. lost: it may have arrived, and nobody answered. */
export type Answered =
  | { readonly status: number; readonly body: Buffer }
  | { readonly status: null; readonly is: 'kept' | 'lost'; readonly why: string }

/**
 * Posts once, on a connection of its own: one that was kept open may be closed by the other side just
 * then, and nobody would know whether it had read the message. Redirections are not followed.
 */
export function post({ url, headers, body, timeoutMs, ...more }: Posted): Promise<Answered> {
  const { method = 'POST', mostBytes = 0 } = more
  return new Promise((resolve) => {
    const begin = url.protocol === 'https:' ? overHttps : overHttp
    const length = { 'content-length': String(Buffer.byteLength(body)) }
    const request = begin(url, { method, agent: false, headers: { ...headers, ...length } })
    const timer = setTimeout(() => request.destroy(new Error('ETIMEDOUT')), timeoutMs)
    const settle = (answered: Answered) => {
      clearTimeout(timer)
      resolve(answered)
    }
    const isOut = writeOnceConnected(request, url, body)
    request.on('response', (response) => {
      const status = response.statusCode ?? 0
      read(response, mostBytes).then(
        (said) => settle({ status, body: said }),
        (error: unknown) => settle({ status: null, is: 'lost', why: nameOf(error) })
      )
    })
    request.on('error', (error) => {
      settle({ status: null, is: isOut() ? 'lost' : 'kept', why: nameOf(error) })
    })
  })
}

/** Before the connection stands, with its certificate checked, nothing of the message is written. */
function writeOnceConnected(request: ClientRequest, url: URL, body: string): () => boolean {
  let out = false
  request.on('socket', (socket) => {
    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      out = true
      request.end(body)
    })
  })
  // The connection is only begun by the head.
  request.flushHeaders()
  return () => out
}

/** What is longer than asked for is cut off: it may be endless. */
async function read(response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  if (mostBytes > 0) {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= mostBytes) break
    }
  }
  response.destroy()
  return Buffer.concat(chunks).subarray(0, mostBytes)
}

/** A code as ECONNREFUSED; never a sentence, which might quote an address. */
function nameOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  if (typeof code === 'string') return code
  return typeof message === 'string' ? message.slice(0, 40) : 'unknown'
}
