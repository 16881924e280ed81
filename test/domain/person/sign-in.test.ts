import { readSignIn, signInCode, signInQr } from '@/domain/person/sign-in'

const id = '0198c000-0000-7000-8000-00003f2a91bc'

test('what the QR code says is read as the desktop it was made for', () => {
  expect(readSignIn(signInQr(id))).toEqual({ id })
  expect(readSignIn(` ${signInQr(id).toUpperCase()} `)).toEqual({ id })
})

test('the short code is read with blanks and in any case', () => {
  expect(signInCode(id)).toBe('3F2A91BC')
  for (const typed of ['3F2A91BC', '3f2a 91bc', ' 3F2A 91bC ']) {
    expect(readSignIn(typed)).toEqual({ code: '3f2a91bc' })
  }
})

test.each(['', '3F2A91B', '3F2A91BCD', '3F2A91BZ', `suozi:booking:${id}`, signInQr('12')])(
  '%s is no desktop',
  (text) => {
    expect(readSignIn(text)).toBeNull()
  }
)
