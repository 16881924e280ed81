import { words } from '@/words'

/** Every text of the catalogue with its key; those with parameters are tested where they are used. */
function texts(value: unknown, key: string): [string, string][] {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => texts(part, `${key}.${name}`))
}

const all = texts(words, 'words')

/** The keys of the texts that a pattern finds. */
function found(pattern: RegExp) {
  return all.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`)
}

test('there is something to read', () => {
  expect(all.length).toBeGreaterThan(200)
})

test('Chinese text has full-width punctuation', () => {
  expect(found(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u)).toEqual([])
  expect(found(/\p{Script=Han}\.(\s|$)/u)).toEqual([])
})

test('nobody is shouted at, and nobody is asked to kindly take note', () => {
  expect(found(/[\p{Script=Han}\w][!！]|请您|知悉|您/u)).toEqual([])
})

test('nothing only says that something failed', () => {
  expect(found(/操作失败|系统错误|未知错误|网络异常/u)).toEqual([])
})

/** What stands between two texts, and what is drawn before one. */
const JOINTS = /^words\.common\.dot$|\.keep\.paper\.(box|tick)$/

test('no text is empty, or has blanks at its ends', () => {
  expect(all.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  const ragged = all.filter(([key, text]) => text !== text.trim() && !JOINTS.test(key))
  expect(ragged.map(([key]) => key)).toEqual([])
})
