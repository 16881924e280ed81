import { doorCodeOf, officeOfDoor } from '@/client/door-address'

test.each([
  [
    'the code itself',
    ' suozi:office:qiuchuan:0123456789abcdef ',
    'suozi:office:qiuchuan:0123456789abcdef'
  ],
  [
    'a link',
    'https://a.cn/#/pages/hall/arrive/index?code=suozi%3Aoffice%3Aa%3A1',
    'suozi:office:a:1'
  ],
  [
    'a page with its scene',
    'pages/hall/arrive/index?scene=d%3A0123456789abcdef',
    'd:0123456789abcdef'
  ],
  ['a link that was cut', 'https://a.cn/#/pages/hall/arrive/index?code=suozi%3', 'suozi%3']
])('the code at the door is read from %s', (_, scanned, code) => {
  expect(doorCodeOf(scanned)).toBe(code)
})

test('the office is read from the scene of a printed code, and from nothing that was cut', () => {
  expect(officeOfDoor('o%3Aqiuchuan')).toBe('qiuchuan')
  expect(officeOfDoor('o%3')).toBeNull()
  expect(officeOfDoor('d%3A0123456789abcdef')).toBeNull()
})
