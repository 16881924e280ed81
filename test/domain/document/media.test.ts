import { MAX_FILE_BYTES, mediaType } from '@/domain/document/media'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...Buffer.from(part as string)]))

const riff = bytes('RIFF', [0x24, 0, 0, 0], 'WEBPVP8 ')
const png = bytes([0x89], 'PNG\r\n', [0x1a], '\n', 'IHDR')

test.each([
  ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'image/jpeg'],
  ['a PNG', png, 'image/png'],
  ['a WebP', riff, 'image/webp'],
  ['a PDF', bytes('%PDF-1.7\n'), 'application/pdf']
])('%s is known by its first bytes', (_, head, type) => {
  expect(mediaType(head)).toBe(type)
})

test.each([
  ['a program', bytes('MZ', [0x90, 0], 'This program')],
  ['a page with a script', bytes('<html><script>')],
  ['a picture that can hold a script', bytes('<?xml version="1.0"?><svg>')],
  ['an archive', bytes('PK', [3, 4, 20, 0])],
  ['a GIF', bytes('GIF89a')],
  ['a PNG that is cut off', png.slice(0, 7)],
  ['a PDF behind something else', bytes(' %PDF-1.7')],
  ['a sound in the same container as a WebP', bytes('RIFF', [0x24, 0, 0, 0], 'WAVEfmt ')],
  ['a text that only names WebP', bytes('any text', 'WEBP')],
  ['nothing', bytes()]
])('%s is refused, whatever its name', (_, head) => {
  expect(mediaType(head)).toBeNull()
})

test('a file has at most 10 MB', () => {
  expect(MAX_FILE_BYTES).toBe(10_485_760)
})
