// A picture to look at where a resident would have photographed a paper: lines and a red seal.
import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 360
const HEIGHT = 480

let drawn: Buffer | null = null

/** A small PNG of a page with lines of text, as grey bars, and a round seal; drawn once. */
export function samplePicture(): Buffer {
  drawn ??= draw()
  return drawn
}

function draw(): Buffer {
  const rows: Buffer[] = []
  for (let y = 0; y < HEIGHT; y += 1) {
    const row = Buffer.alloc(1 + WIDTH * 3)
    for (let x = 0; x < WIDTH; x += 1) row.set(colourAt(x, y), 1 + x * 3)
    rows.push(row)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function colourAt(x: number, y: number): [number, number, number] {
  const fromSeal = Math.hypot(x - 270, y - 390)
  if (fromSeal < 44 && fromSeal > 39) return [185, 58, 38]
  const title = y > 48 && y < 62 && x > 110 && x < 250
  const line = y > 100 && y < 330 && y % 26 < 7 && x > 40 && x < (y % 78 < 26 ? 210 : 320)
  return title ? [85, 96, 90] : line ? [205, 211, 206] : [253, 253, 251]
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  const sum = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([length, body, sum])
}
