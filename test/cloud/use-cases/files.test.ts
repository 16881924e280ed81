import { randomUUID } from 'node:crypto'
import { samplePicture } from '@/cloud/host/demo/sample-picture'
import { MAX_FILE_BYTES } from '@/domain/document/media'
import { makeTown, type Scene, type Town } from '../../make'
import { atHome, item, prepared } from './stories'

const picture = samplePicture()
let town: Town
let home: Scene

beforeAll(async () => {
  town = await makeTown()
})
afterAll(() => town.drop())
beforeEach(async () => {
  home = atHome(town, await town.resident())
})

const begin = (size: number, name = '照片.png') => home.must('file.begin', { name, size })
const append = (fileId: string, offset: number, bytes: Buffer) => ({
  fileId,
  offset,
  data: bytes.toString('base64')
})

async function upload(bytes: Buffer, part = 64 * 1024): Promise<string> {
  const { fileId } = await begin(bytes.length)
  for (let at = 0; at < bytes.length; at += part) {
    await home.must('file.append', append(fileId, at, bytes.subarray(at, at + part)))
  }
  return fileId
}

describe('a file arrives', () => {
  test('in parts, and is what its bytes say, not its name', async () => {
    const { fileId, partBytes } = await begin(picture.length, '合同.pdf')
    expect(partBytes).toBe(64 * 1024)
    const half = Math.ceil(picture.length / 2)
    const first = append(fileId, 0, picture.subarray(0, half))
    expect(await home.must('file.append', first)).toMatchObject({ received: half, stored: false })
    const rest = append(fileId, half, picture.subarray(half))
    expect(await home.must('file.append', rest)).toMatchObject({
      received: picture.length,
      stored: true,
      mediaType: 'image/png'
    })
    const kept = await town.storage.read(fileId, 0, picture.length + 1)
    expect(Buffer.from(kept).equals(picture)).toBe(true)
  })

  test('goes on after a break where it stopped, and a part that comes again changes nothing', async () => {
    const { fileId } = await begin(picture.length)
    const first = append(fileId, 0, picture.subarray(0, 100))
    await home.must('file.append', first)
    await home.must('file.append', first)
    const { received } = await home.must('file.show', { fileId })
    expect(received).toBe(100)
    await home.must('file.append', append(fileId, received, picture.subarray(received)))
    await home.must('file.append', first)
    const kept = await town.storage.read(fileId, 0, picture.length + 1)
    expect(Buffer.from(kept).equals(picture)).toBe(true)
  })

  test('with a gap is refused, and says where it goes on', async () => {
    const { fileId } = await begin(picture.length)
    await home.must('file.append', append(fileId, 0, picture.subarray(0, 100)))
    const gap = append(fileId, 200, picture.subarray(200, 300))
    expect(await home.refusal('file.append', gap)).toMatchObject({
      code: 'upload-gap',
      facts: { received: 100 }
    })
  })

  test('longer than it was announced is refused', async () => {
    const { fileId } = await begin(50)
    const more = append(fileId, 0, picture.subarray(0, 51))
    expect((await home.refusal('file.append', more))?.code).toBe('file-too-large')
  })

  test.each([
    ['a page with a script', Buffer.from('<html><script>alert(1)</script>')],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003 this program')],
    ['a drawing that can hold a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]
  ])('and is not what it says: %s called a picture is refused', async (_, bytes) => {
    const { fileId } = await begin(bytes.length, '照片.png')
    const refused = await home.refusal('file.append', append(fileId, 0, bytes))
    expect(refused).toMatchObject({ code: 'file-type', field: 'data' })
    expect((await home.must('file.show', { fileId })).received).toBe(0)
  })

  test.each([
    [0, 'empty'],
    [-1, 'empty'],
    [1.5, 'number'],
    [MAX_FILE_BYTES + 1, 'file-too-large']
  ])('of %d bytes is refused before it is sent: %s', async (size, detail) => {
    const refused = await home.refusal('file.begin', { name: '照片.png', size })
    expect(refused).toMatchObject({ code: 'invalid-input', field: 'size', detail })
  })

  test('of exactly 10 MB may come', async () => {
    expect(await begin(MAX_FILE_BYTES)).toMatchObject({ received: 0 })
  })

  test('is counted once where two equal parts come at once', async () => {
    const { fileId } = await begin(picture.length)
    const part = append(fileId, 0, picture.subarray(0, 1000))
    const outcomes = await Promise.all([1, 2, 3].map(() => home.do('file.append', part)))
    expect(outcomes.some(({ ok }) => ok)).toBe(true)
    expect((await home.must('file.show', { fileId })).received).toBe(1000)
  })
})

describe('the wallet', () => {
  test('keeps a document, shows where it is used, and gives it up', async () => {
    const fileId = await upload(picture)
    const actionId = randomUUID()
    const keep = { actionId, kind: 'lease', relativeId: null, fileIds: [fileId] }
    const { documents } = await home.must('document.keep', keep)
    expect(documents).toEqual([
      expect.objectContaining({
        id: actionId,
        name: expect.any(String) as string,
        usedIn: 0,
        ofRelative: null
      })
    ])
    expect(documents[0]?.files[0]?.url).toMatch(new RegExp(`^/files/${fileId}\\?until=`))
    const after = await home.must('document.remove', { documentId: actionId })
    expect(after.documents).toEqual([])
    const again = await home.refusal('document.remove', { documentId: actionId })
    expect(again?.code).toBe('not-found')
  })

  test('a document that is removed stays in the cases that use it', async () => {
    const view = await prepared(home, {
      serviceId: 'residence-permit',
      answers: { reason: 'home', home: 'rent', 'half-year': 'yes' }
    })
    const { documents } = await home.must('document.list', {})
    for (const { id } of documents) await home.must('document.remove', { documentId: id })
    const shown = await home.must('case.show', { caseId: view.id })
    expect(item(shown, 'lease')).toMatchObject({ state: 'have', inWallet: [] })
    expect(item(shown, 'lease').files).toHaveLength(1)
  })

  test('takes only kinds that exist and files that are wholly there', async () => {
    const fileId = await upload(picture)
    const { fileId: half } = await begin(picture.length)
    const keep = { kind: 'lease', relativeId: null, fileIds: [fileId] }
    expect(await home.refusal('document.keep', { ...keep, kind: 'diploma' })).toMatchObject({
      code: 'invalid-input',
      field: 'kind'
    })
    expect(await home.refusal('document.keep', { ...keep, fileIds: [half] })).toMatchObject({
      code: 'file-incomplete'
    })
    expect(await home.refusal('document.keep', { ...keep, fileIds: [] })).toMatchObject({
      code: 'invalid-input',
      detail: 'empty'
    })
  })
})
