// How large is the mini-program, and is it too large?
import { overBudget, sizes } from '../../config/budget.mjs'

const KB = 1024

test('bytes belong to the sub-package whose folder they are in, else to the main package', () => {
  const files = [
    ['app.js', 100],
    ['pages/booking/pick/index.js', 20],
    ['pages/booking/common.js', 3],
    ['pages/bookings.js', 7]
  ]
  expect(sizes(files, ['pages/booking', 'pages/staff'])).toEqual({
    main: 107,
    packages: { 'pages/booking': 23, 'pages/staff': 0 },
    total: 130
  })
})

test('what is exactly within the budget passes', () => {
  const packages = { a: 400 * KB, b: 400 * KB }
  expect(overBudget({ main: 800 * KB, packages, total: 2048 * KB })).toEqual([])
})

test('each size over its budget is told by name', () => {
  const sentences = overBudget({
    main: 800 * KB + 1,
    packages: { a: 400 * KB + 1 },
    total: 2048 * KB + 1
  })
  expect(sentences).toHaveLength(3)
  expect(sentences[0]).toBe('The main package is 819201 bytes; its budget is 819200.')
})
