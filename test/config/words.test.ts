// What a person reads comes from src/words: the linter finds it anywhere else.
import { Linter } from 'eslint'
import { wordsRule } from '../../config/lint-words.mjs'

test.each([
  ["show('补材料')", 1],
  ['show(`还差 ${n} 份`)', 2],
  ["show('。')", 1],
  ['show(<b>预约</b>)', 1],
  ["show('bookings')", 0],
  ['// 预约 is a booking', 0],
  ['const pattern = /[一-龥]/', 0]
])('%s has %d Chinese literals', (code, count) => {
  const messages = new Linter().verify(code, {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { suozi: { rules: { words: wordsRule as never } } },
    rules: { 'suozi/words': 'error' }
  })
  expect(messages).toHaveLength(count)
})
