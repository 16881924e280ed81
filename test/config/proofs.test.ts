// Which test proves which rule?
import { failures, proofs, rulesIn, rulesOf } from '../../config/proofs.mjs'

const ids = ['ZJ-2', 'ZJ-4', 'ZJ-11.2', 'ZJ-43', 'BOOK-cap-day']

test.each([
  ['ZJ-4 a guide without a basis is not published', ['ZJ-4']],
  ['ZJ-43 a clerk cannot ask twice', ['ZJ-43']],
  ['ZJ-11.2 a provisional acceptance keeps its date', ['ZJ-11.2']],
  ['BOOK-cap-day: the third booking of a day is refused', ['BOOK-cap-day']],
  ['ZJ-2, ZJ-4 and ZJ-43 together', ['ZJ-2', 'ZJ-4', 'ZJ-43']],
  ['ZJ-99 is no rule of this release', []],
  ['a name that mentions ZJ-4 later', []]
])('the name “%s” proves its rules, and no other', (name, proven) => {
  expect(rulesOf(name, ids)).toEqual(proven)
})

const tests = [
  { ancestorTitles: ['ZJ-2 visits'], title: 'are counted', status: 'passed' },
  { ancestorTitles: [], title: 'ZJ-4 a guide is whole', status: 'failed' },
  { ancestorTitles: [], title: 'a broken name', status: 'failed' },
  { ancestorTitles: [], title: 'ZJ-43 nothing twice', status: 'pending' }
]

test('only passing tests prove, and a group proves for the tests in it', () => {
  expect(proofs(tests, ['ZJ-2', 'ZJ-4', 'ZJ-43'])).toEqual({
    'ZJ-2': ['ZJ-2 visits › are counted'],
    'ZJ-4': [],
    'ZJ-43': []
  })
})

test('a failed test that was to prove a rule is told, one that was not tried is not', () => {
  expect(failures(tests, ids)).toEqual(['ZJ-4 a guide is whole'])
})

test('a file names the rules with which its tests and its rows begin, each once', () => {
  const source = [
    "test('ZJ-2, ZJ-43 one visit', play)",
    "describe('ZJ-43: nothing twice', rows)",
    'test.each([["BOOK-cap-day the third", 3]])("%s", play)',
    "test('a rule with ZJ-4 in it', play)",
    "refused({ rule: 'ZJ-11.2' })"
  ].join('\n')
  expect(rulesIn(source, ids)).toEqual(['ZJ-2', 'ZJ-43', 'BOOK-cap-day'])
})
