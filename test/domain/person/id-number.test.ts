import fc from 'fast-check'
import {
  ageOn,
  birthDate,
  checkDigit,
  idNumberProblem,
  normalIdNumber
} from '@/domain/person/id-number'
import { dateString } from '@/domain/time/date'

const today = dateString('2026-11-24')

/** Seventeen characters with the check digit that belongs to them. */
const whole = (first: string) => first + checkDigit(first)

test.each([
  ['the example of GB 11643', '11010519491231002X'],
  ['one that ends in a digit', '440524188001010014'],
  ['a lower-case x', '11010519491231002x'],
  ['blanks between the groups, as it is printed', '110105 19491231 002X'],
  ['full-width digits, as a Chinese keyboard makes them', '１１０１０５１９４９１２３１００２Ｘ'],
  ['pasted with wide blanks and what can’t be seen', '\u200e110105\u300019491231\u00a0002x\u200b'],
  ['a foreign resident, beginning with 9', whole('91000019900605001')],
  ['a resident of Hong Kong, 81', whole('81000019900605001')],
  ['born on a leap day', whole('33082220000229001')],
  ['born today', whole('33082220261124001')]
])('is an identity number: %s', (_, text) => {
  expect(idNumberProblem(text, today)).toBeNull()
})

test.each([
  ['the wrong check digit', '110105194912310021', 'check-digit'],
  ['X where another check digit belongs', '44052418800101001X', 'check-digit'],
  ['two digits changed places', '440524188001010104', 'check-digit'],
  ['born on 30 February', whole('33082219900230001'), 'birth-date'],
  ['born on 29 February of a common year', whole('33082219990229001'), 'birth-date'],
  ['born in month 13', whole('33082219901301001'), 'birth-date'],
  ['born on day 0', whole('33082219900100001'), 'birth-date'],
  ['born tomorrow', whole('33082220261125001'), 'birth-date'],
  ['born in 1879', whole('33082218791231001'), 'birth-date'],
  ['the old fifteen digits', '110105491231002', 'length'],
  ['one digit short', '11010519491231002', 'length'],
  ['one digit too many', '11010519491231002X0', 'length'],
  ['nothing', '', 'length'],
  ['X in the middle', '1101051949123X002X', 'characters'],
  ['a letter at the end', '11010519491231002A', 'characters'],
  ['a zero at the beginning', whole('01010519491231002'), 'characters']
])('is none: %s', (_, text, problem) => {
  expect(idNumberProblem(text, today)).toBe(problem)
})

test('any single wrong digit is found', () => {
  const places = fc.integer({ min: 0, max: 16 })
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 9 }), (place, by) => {
      const right = '440524188001010014'
      const wrong = String((Number(right[place]) + by) % 10)
      const text = right.slice(0, place) + wrong + right.slice(place + 1)
      expect(idNumberProblem(text, today)).not.toBeNull()
    })
  )
})

test('is kept in upper case and without blanks, so that equal numbers have equal keys', () => {
  expect(normalIdNumber(' 110105 19491231 002x ')).toBe('11010519491231002X')
  expect(birthDate('11010519491231002X')).toBe('1949-12-31')
})

test.each([
  ['1961-11-24', '2026-11-24', 65],
  ['1961-11-25', '2026-11-24', 64],
  ['1960-02-29', '2025-02-28', 64],
  ['1960-02-29', '2025-03-01', 65]
])('BOOK-kept somebody born on %s is on %s %i years old', (born, day, age) => {
  expect(ageOn(born, dateString(day))).toBe(age)
})
