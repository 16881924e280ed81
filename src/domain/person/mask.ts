// How is a person shown to somebody who need not know everything?

/** 张* for any name; the length of the name is not given away. */
export function maskName(name: string): string {
  const [first] = Array.from(name)
  return first ? `${first}*` : ''
}

/** The first six and the last four characters: 330822********1234. */
export function maskIdNumber(idNumber: string): string {
  return idNumber.length < 10 ? '' : `${idNumber.slice(0, 6)}********${idNumber.slice(-4)}`
}

/** The first three and the last four digits: 138****1234. */
export function maskPhone(phone: string): string {
  return phone.length < 7 ? '' : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** True for a mobile number of the mainland. */
export function isPhone(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text)
}

/** True for a name that a person may have: 2 to 30 letters, with · between parts, a letter first. */
export function isName(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}·. ]{1,29}$/u.test(text.trim())
}
