import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyTown, hostOf, type InProcessHost } from './in-process'

const app = mkdtempSync(join(tmpdir(), 'suozi-hall-app-'))
let host: InProcessHost

beforeAll(async () => {
  writeFileSync(join(app, 'index.html'), '<!doctype html><title>x</title>')
  host = await hostOf(emptyTown, { appFolder: app })
})
afterAll(async () => {
  await host.drop()
  rmSync(app, { recursive: true, force: true })
})

const open = (path: string) => fetch(`${host.address}${path}`, { redirect: 'manual' })

test('the address of a hall leads a television to its screen', async () => {
  const { status, headers } = await open('/hall/qiuchuan')
  expect([status, headers.get('location')]).toEqual([
    302,
    '/#/pages/hall/display/index?office=qiuchuan'
  ])
})

test('nothing else than an office’s id gets into the address', async () => {
  for (const path of ['/hall/QIU', '/hall/a%2f..%2fb', '/hall/%0d%0aset-cookie', '/hall/']) {
    const { status, headers } = await open(path)
    expect([path, status, headers.get('location')]).toEqual([path, 404, null])
  }
})
