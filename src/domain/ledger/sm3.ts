// What is the SM3 digest (GB/T 32905) of a text, where nothing else computes it: on a phone, to check a
// saved proof without asking anybody.

const START = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
]
const BLOCK = 64

/** The digest of a text in UTF-8, in hexadecimal. */
export function sm3(text: string): string {
  const bytes = padded(utf8(text))
  const view = new DataView(bytes.buffer)
  const state = [...START]
  for (let offset = 0; offset < bytes.length; offset += BLOCK) compress(state, view, offset)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function compress(state: number[], view: DataView, offset: number) {
  const w = expanded(view, offset)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let j = 0; j < BLOCK; j += 1) {
    const round = rotate(j < 16 ? 0x79cc4519 : 0x7a879d8a, j)
    const ss1 = rotate((rotate(a, 12) + e + round) | 0, 7)
    const ss2 = ss1 ^ rotate(a, 12)
    const one = (mixA(a, b, c, j) + d + ss2 + (at(w, j) ^ at(w, j + 4))) | 0
    const two = (mixE(e, f, g, j) + h + ss1 + at(w, j)) | 0
    ;[d, c, b, a] = [c, rotate(b, 9), a, one]
    ;[h, g, f, e] = [g, rotate(f, 19), e, turnedTwo(two)]
  }
  const now = [a, b, c, d, e, f, g, h]
  for (const [i, word] of now.entries()) state[i] = at(state, i) ^ word
}

/** The 68 words of a block. */
function expanded(view: DataView, offset: number): number[] {
  const w: number[] = []
  for (let j = 0; j < 16; j += 1) w.push(view.getInt32(offset + j * 4))
  for (let j = 16; j < 68; j += 1) {
    const mixed = at(w, j - 16) ^ at(w, j - 9) ^ rotate(at(w, j - 3), 15)
    const turned = mixed ^ rotate(mixed, 15) ^ rotate(mixed, 23)
    w.push(turned ^ rotate(at(w, j - 13), 7) ^ at(w, j - 6))
  }
  return w
}

function mixA(x: number, y: number, z: number, j: number): number {
  return j < 16 ? x ^ y ^ z : (x & y) | (x & z) | (y & z)
}

function mixE(x: number, y: number, z: number, j: number): number {
  return j < 16 ? x ^ y ^ z : (x & y) | (~x & z)
}

function turnedTwo(word: number): number {
  return word ^ rotate(word, 9) ^ rotate(word, 17)
}

function rotate(word: number, by: number): number {
  const bits = by % 32
  return bits === 0 ? word : (word << bits) | (word >>> (32 - bits))
}

function at(words: readonly number[], index: number): number {
  return words[index] ?? 0
}

/** Filled up to whole blocks, the length in bits at the end. */
function padded(bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK
  const filled = new Uint8Array(length)
  filled.set(bytes)
  filled[bytes.length] = 0x80
  const view = new DataView(filled.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(length - 4, (bytes.length << 3) >>> 0)
  return filled
}

/** By hand: WeChat's engine knows no TextEncoder. */
function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return bytes
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f)
}
