// What is the number of a paper, and is it one at all? The code of its case, six characters that
// nobody can guess, and a check character (ISO 7064, MOD 37,36), so that a slip of the finger shows.

/** Six characters of these, none of which is taken for another. */
export const paperTailCharacters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const paperTailLength = 6

const CODE = /^[A-Z0-9]{8,24}-[0-9A-Z]{7}$/
const PREFIX = 'suozi:paper:'
const OURS = /^suozi:paper:/i

/** The number of a paper: `QC20261201123456-7KM4XP8`, at most 32 characters (WeChat's scene). */
export function paperCode(caseCode: string, tail: string): string {
  const body = `${caseCode}-${tail}`
  return body + checkCharacter(body)
}

/** What the QR of a paper says where no page of ours has an address. */
export function paperQrText(code: string): string {
  return PREFIX + code
}

/**
 * The number in what was typed or scanned: the number itself, our QR, or a link to the page that
 * verifies it. Null where it is none, or where a character of it is wrong.
 */
export function readPaperCode(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const linked = /[?&]code=([^&#]+)/.exec(plain)?.[1]
  const code = (linked ?? plain.replace(OURS, '')).replace(/[‐-―−]/g, '-').toUpperCase()
  return CODE.test(code) && code.endsWith(checkCharacter(code.slice(0, -1))) ? code : null
}

function checkCharacter(body: string): string {
  let product = 36
  for (const character of body.replace('-', '')) {
    const sum = (product + parseInt(character, 36)) % 36 || 36
    product = (sum * 2) % 37
  }
  return ((37 - product) % 36).toString(36).toUpperCase()
}
