// The domain has no clock and no chance: the linter knows the ways to them.
import { Linter } from 'eslint'
import { CLOCKS } from '../../config/lint-clock.mjs'

test.each([
  ['new Date()', 1],
  ['Date()', 1],
  ['Date.now()', 1],
  ['const now = Date.now', 1],
  ['Math.random()', 1],
  ['dayjs()', 1],
  ['dayjs.utc()', 1],
  ['new Date(instant)', 0],
  ["Date.parse('2026-11-24T01:30:00Z')", 0],
  ["dayjs.utc('2026-11-24')", 0],
  ['Math.floor(1.5)', 0]
])('%s is found %d times', (code, count) => {
  const messages = new Linter().verify(code, {
    rules: { 'no-restricted-syntax': ['error', ...CLOCKS] }
  })
  expect(messages).toHaveLength(count)
})
