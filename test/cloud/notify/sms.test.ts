import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createRawServer, type AddressInfo } from 'node:net'
import { createSms } from '@/cloud/notify/sms'
import { createSmsLog } from '@/cloud/notify/sms-log'
import { readSmsSettings } from '@/cloud/notify/sms-settings'
import { at } from '../../make'

const now = at('2026-11-24', '18:00')
const secret = 'a secret between two'
const message = {
  personId: 'p',
  noticeId: '01990000-0000-7000-8000-000000000001',
  phone: '13800000103',
  text: '明天 09:30 到球川镇便民服务中心，还差 1 份：一寸照片𠮷'
}

interface Got {
  readonly headers: IncomingMessage['headers']
  readonly path: string
  readonly body: string
}
type Answer = (response: ServerResponse, got: Got) => void

const servers: { close(): unknown }[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A gateway on a port of its own: what it got, and where it is. */
async function gateway(answer: Answer): Promise<{ got: Got[]; port: number }> {
  const got: Got[] = []
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8')
      const one = { headers: request.headers, path: request.url ?? '', body }
      got.push(one)
      answer(response, one)
    })
  })
  return { got, port: await listening(server) }
}

async function listening(server: ReturnType<typeof createRawServer>): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function smsTo(port: number, timeoutMs = 2_000) {
  const url = new URL(`http://127.0.0.1:${port}/send?v=1`)
  return createSms({ url, key: 'suozi', secret, sign: '常山便民', timeoutMs })
}

const says =
  (status: number): Answer =>
  (response) =>
    response.writeHead(status).end('{}')

/** What a gateway does before it believes a request. */
function proves({ headers, path, body }: Got): boolean {
  const digest = createHash('sha256').update(body).digest('hex')
  const lines = ['POST', path, headers['x-sms-time'], headers['x-sms-nonce'], digest].join('\n')
  const proof = createHmac('sha256', secret).update(lines).digest('hex')
  return headers['x-sms-key'] === 'suozi' && headers['x-sms-signature'] === proof
}

describe('a text message over HTTP', () => {
  test('arrives whole and signed, with the id of its notice', async () => {
    const { got, port } = await gateway((response, one) =>
      says(proves(one) ? 202 : 401)(response, one)
    )
    expect(await smsTo(port).send(message, now)).toEqual({ is: 'sent' })
    expect(JSON.parse(got[0]!.body)).toEqual({
      id: message.noticeId,
      to: message.phone,
      sign: '常山便民',
      text: message.text
    })
    expect(got[0]!.headers).toMatchObject({
      'idempotency-key': message.noticeId,
      'x-sms-time': String(now / 1000)
    })
  })

  test('one character changed on the way, and its signature is wrong', async () => {
    const { got, port } = await gateway(says(200))
    await smsTo(port).send(message, now)
    const [one] = got
    expect(proves(one!)).toBe(true)
    expect(proves({ ...one!, body: one!.body.replace('09:30', '10:30') })).toBe(false)
    expect(proves({ ...one!, headers: { ...one!.headers, 'x-sms-time': '1' } })).toBe(false)
  })

  test('no two requests are signed alike', async () => {
    const { got, port } = await gateway(says(200))
    const sms = smsTo(port)
    await sms.send(message, now)
    await sms.send(message, now)
    expect(new Set(got.map(({ headers }) => headers['x-sms-signature'])).size).toBe(2)
  })

  test.each([
    [400, 'never'],
    [422, 'never'],
    [410, 'refused'],
    [401, 'again'],
    [404, 'again'],
    [429, 'again'],
    [503, 'again'],
    [500, 'unsure'],
    [502, 'unsure'],
    [504, 'unsure']
  ])('%i means %s', async (status, is) => {
    const { port } = await gateway(says(status))
    expect(await smsTo(port).send(message, now)).toEqual({ is, why: `HTTP ${status}` })
  })

  test('another address is not followed: the number goes nowhere else', async () => {
    const other = await gateway(says(200))
    const first = await gateway((response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${other.port}/` }).end()
    )
    expect(await smsTo(first.port).send(message, now)).toMatchObject({ is: 'again' })
    expect(other.got).toHaveLength(0)
  })

  test('nobody there: it did not go out, and can be tried again', async () => {
    const server = createRawServer()
    const port = await listening(server)
    await new Promise((resolve) => server.close(resolve))
    expect(await smsTo(port).send(message, now)).toEqual({ is: 'again', why: 'ECONNREFUSED' })
  })

  test('read and never answered: it may have gone out, so nobody sends it twice', async () => {
    const { got, port } = await gateway(() => undefined)
    expect(await smsTo(port, 200).send(message, now)).toEqual({ is: 'unsure', why: 'ETIMEDOUT' })
    expect(got).toHaveLength(1)
  })

  test('cut off in the middle: it may have gone out', async () => {
    const port = await listening(
      createRawServer((socket) => socket.once('data', () => socket.destroy()))
    )
    expect(await smsTo(port).send(message, now)).toMatchObject({ is: 'unsure' })
  })

  test('an answer that never ends is not waited for', async () => {
    const { port } = await gateway((response) => {
      response.writeHead(200)
      const more = setInterval(() => response.write('x'.repeat(1024)), 5)
      response.on('close', () => clearInterval(more))
    })
    expect(await smsTo(port).send(message, now)).toEqual({ is: 'sent' })
  })
})

test('without a gateway the log says that there was one, with no number and no word of it', async () => {
  const lines: string[] = []
  const log = { info: (...line: unknown[]) => void lines.push(JSON.stringify(line)) }
  expect(await createSmsLog(log).send(message)).toMatchObject({ is: 'refused' })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('138****0103')
  expect(lines[0]).toContain(message.noticeId)
  expect(lines[0]).not.toContain(message.phone)
  expect(lines[0]).not.toContain('明天')
})

describe('the settings of a gateway', () => {
  const all = {
    SMS_URL: 'https://sms.example/send',
    SMS_KEY: 'suozi',
    SMS_SECRET: 's',
    SMS_SIGN: '常山便民'
  }

  test('are there as a whole, or not at all', () => {
    expect(readSmsSettings({})).toBeNull()
    expect(readSmsSettings({ SMS_URL: '', SMS_KEY: '' })).toBeNull()
    expect(readSmsSettings(all)).toMatchObject({ key: 'suozi', sign: '常山便民' })
    expect(() => readSmsSettings({ ...all, SMS_SECRET: '' })).toThrow('SMS_SECRET')
  })

  test('keep numbers off a network that everybody can read', () => {
    expect(() => readSmsSettings({ ...all, SMS_URL: 'http://sms.example/send' })).toThrow('https')
    expect(() => readSmsSettings({ ...all, SMS_URL: 'sms.example' })).toThrow('SMS_URL')
    expect(readSmsSettings({ ...all, SMS_URL: 'http://127.0.0.1:9/send' })?.url.port).toBe('9')
  })
})
