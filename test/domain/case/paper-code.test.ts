import fc from 'fast-check'
import {
  paperCode,
  paperQrText,
  paperTailCharacters,
  readPaperCode
} from '@/domain/case/paper-code'

const CASE = 'QC20261201000001'
const code = paperCode(CASE, '7KM4XP')

test('a number is that of its case with six characters and a check character, short enough for a scene', () => {
  expect(code).toMatch(/^QC20261201000001-7KM4XP[0-9A-Z]$/)
  expect(code.length).toBeLessThanOrEqual(32)
})

test('it is read as it is typed, scanned, or opened', () => {
  const read = [
    code,
    ` ${code.toLowerCase()} `,
    code.replace('-', '－'),
    code.replace('-', '—'),
    paperQrText(code),
    `https://suozi.example/#/pages/case/verify/index?code=${code}`,
    `https://suozi.example/#/pages/case/verify/index?from=paper&code=${code}&more=1`
  ].map(readPaperCode)
  expect(new Set(read)).toEqual(new Set([code]))
})

test('what is no number of a paper is none', () => {
  for (const text of ['', CASE, `${CASE}-`, 'suozi:booking:QC20261201000001', `${code}${code}`]) {
    expect(readPaperCode(text)).toBeNull()
  }
})

test('one wrong character is always found', () => {
  const places = Array.from(code).flatMap((character, i) => (character === '-' ? [] : [i]))
  const tails = fc.string({
    unit: fc.constantFrom(...Array.from(paperTailCharacters)),
    minLength: 6,
    maxLength: 6
  })
  const letters = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  fc.assert(
    fc.property(
      tails,
      fc.constantFrom(...places),
      fc.constantFrom(...letters),
      (tail, i, letter) => {
        const right = paperCode(CASE, tail)
        const typed = right.slice(0, i) + letter + right.slice(i + 1)
        return readPaperCode(typed) === (typed === right ? right : null)
      }
    )
  )
})
