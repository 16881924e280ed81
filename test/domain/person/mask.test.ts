import { isName, isPhone, maskIdNumber, maskName, maskPhone } from '@/domain/person/mask'

test.each([
  ['张伟', '张*'],
  ['欧阳娜娜', '欧*'],
  ['阿依古丽·买买提', '阿*'],
  ['𠮷田', '𠮷*'],
  ['Marie Curie', 'M*'],
  ['', '']
])('the name %j is shown as %j: its length is not given away', (name, shown) => {
  expect(maskName(name)).toBe(shown)
})

test.each([
  ['33082219850916103X', '330822********103X'],
  ['330822', ''],
  ['', '']
])('the identity number %j is shown as %j', (text, shown) => {
  expect(maskIdNumber(text)).toBe(shown)
})

test.each([
  ['13800001234', '138****1234'],
  ['110', ''],
  ['', '']
])('the phone number %j is shown as %j', (text, shown) => {
  expect(maskPhone(text)).toBe(shown)
})

test.each(['13800001234', '19912345678'])('%s is a mobile number', (text) => {
  expect(isPhone(text)).toBe(true)
})

test.each(['12800001234', '1380000123', '138000012345', '+8613800001234', '138 0000 1234', ''])(
  '%j is none',
  (text) => {
    expect(isPhone(text)).toBe(false)
  }
)

test.each(['张伟', '阿依古丽·买买提', 'Marie Curie', '𠮷田', 'J. R. Smith'])(
  '%s is a name',
  (text) => {
    expect(isName(text)).toBe(true)
  }
)

test.each(['张', '张3', '<b>张</b>', '..', '· ·', 'a'.repeat(31), '张\n伟', ''])(
  '%j is none',
  (text) => {
    expect(isName(text)).toBe(false)
  }
)
