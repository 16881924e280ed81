// A picture goes up in parts, through a break, and is shown again to whoever holds a link.
import { randomBytes, randomUUID } from 'node:crypto'
import type { Output } from '@/contract/calls'
import { instant } from '@/domain/time/instant'
import { createFileLinks } from '@/cloud/secrets/file-link'
import { keysOf } from '@/cloud/secrets/keys'
import { sm3Hex } from '@/cloud/secrets/sm3'
import { call, emptyTown, hostOf, type InProcessHost } from './in-process'

const image = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(300_000)])
const links = createFileLinks(keysOf('5a'.repeat(32))!)
const token = 'a-session'
let host: InProcessHost

beforeAll(async () => {
  host = await hostOf(emptyTown)
  const { db } = host.database
  const id = randomUUID()
  await db.insertInto('people').values({ id, name: '王磊', created_at: new Date() }).execute()
  const expires = new Date(Date.now() + 600_000)
  const session = { token_hash: sm3Hex(token), person_id: id, expires_at: expires }
  await db.insertInto('sessions').values(session).execute()
})
afterAll(() => host.drop())

async function begin(name: string): Promise<Output<'file.show'>> {
  const input = { actionId: randomUUID(), name, size: image.length }
  const { body } = await call(host.address, 'file.begin', input, token)
  return body.data as Output<'file.show'>
}

async function send({ fileId, partBytes }: Output<'file.show'>, offset: number) {
  const data = image.subarray(offset, offset + partBytes).toString('base64')
  const { body } = await call(host.address, 'file.append', { fileId, offset, data }, token)
  return body.data as Output<'file.show'>
}

async function upload(name: string): Promise<string> {
  let file = await begin(name)
  while (file.received < file.size) file = await send(file, file.received)
  return file.fileId
}

describe('a picture', () => {
  test('arrives whole after a break, a part sent twice being once', async () => {
    let file = await begin('photo.png')
    file = await send(file, 0)
    file = await send(file, file.received)
    const twice = await send(file, 0)
    expect(twice.received).toBe(file.received)
    const { body } = await call(host.address, 'file.show', { fileId: file.fileId }, token)
    file = body.data as Output<'file.show'>
    expect(file).toMatchObject({ received: 2 * file.partBytes, stored: false })
    while (file.received < file.size) file = await send(file, file.received)
    expect(file).toMatchObject({ stored: true, mediaType: 'image/png' })
    const shown = await fetch(host.address + links.make(file.fileId, instant(Date.now())))
    expect(Buffer.from(await shown.arrayBuffer()).equals(image)).toBe(true)
  })

  test('is shown as what it is, under the name it came with, and never as a page', async () => {
    const name = '身份证"\r\nset-cookie: x=1\'(1).png'
    const id = await upload(name.replace('\r\n', ' '))
    const { headers } = await fetch(host.address + links.make(id, instant(Date.now())))
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toMatch(/^private/)
    expect(headers.get('content-disposition')).toMatch(
      /^inline; filename\*=UTF-8''%E8%BA%AB[\w%.-]+$/
    )
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('is not there without a good link, or before it has arrived', async () => {
    const id = await upload('photo.png')
    const good = links.make(id, instant(Date.now()))
    const old = links.make(id, instant(Date.now() - 3_600_000))
    const half = (await begin('photo.png')).fileId
    const wrong = [
      `/files/${id}`,
      `/files/${id}?until=1&proof=x`,
      `${good}x`,
      good.replace('until=', 'until=1&until='),
      old,
      links.make(half, instant(Date.now())),
      links.make(randomUUID(), instant(Date.now())),
      '/files/..%2f..%2fsecret.key?until=1&proof=x'
    ]
    for (const path of wrong) {
      const response = await fetch(host.address + path)
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.json()).toMatchObject({ failure: { code: 'not-found' } })
    }
  })
})
