import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDiskStorage } from '@/cloud/storage/disk'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'

describe('files in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'suozi-files-'))
  const storage = createDiskStorage(folder, (fileId) => `/files/${fileId}`)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('arrive in parts, each at its place, the same part twice being once', async () => {
    await storage.write(id, 0, Buffer.from('hello '))
    await storage.write(id, 6, Buffer.from('world'))
    await storage.write(id, 6, Buffer.from('world'))
    expect(Buffer.from(await storage.read(id, 0, 100)).toString()).toBe('hello world')
    expect(Buffer.from(await storage.read(id, 6, 3)).toString()).toBe('wor')
    expect(await storage.read(id, 11, 10)).toHaveLength(0)
  })

  test('keep parts that come together', async () => {
    const other = id.replace('8057', '8058')
    const parts = Array.from({ length: 20 }, (_, i) => Buffer.alloc(1000, i))
    await Promise.all(parts.map((part, i) => storage.write(other, i * 1000, part)))
    expect(Buffer.from(await storage.read(other, 0, 20_000))).toEqual(Buffer.concat(parts))
  })

  test('are never outside the folder, whatever an id says', async () => {
    for (const wrong of ['../../etc/passwd', '', '..', `${id}/../x`, id.slice(1), `${id}\0`]) {
      await expect(storage.write(wrong, 0, Buffer.from('x'))).rejects.toThrow('not the id')
      await expect(storage.read(wrong, 0, 1)).rejects.toThrow('not the id')
    }
    expect(readdirSync(folder)).toEqual(['57', '58'])
  })
})
