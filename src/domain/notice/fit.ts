// How is a text of any length brought into few characters, so that what matters of it is still there?
// It works on text that `kept` has been over: each code point of it is a whole character, so that
// nothing is ever cut in two. Lengths are UTF-16 units, the way of counting that gives the most.

const ELLIPSIS = '…'

/** Most texts: nothing of them has to go, which is quickly seen. */
const PLAIN = /^[!-~\u4e00-\u9fa5\u3001-\u3011\uff01-\uff5e·—…“”]*$/
const SPACES = /[\s\p{Cc}\p{Z}]+/gu
/** What is not a character of its own: marks, joiners, selectors of a variant. */
const PARTS = /[\p{M}\p{Cf}]/gu
/** All but Chinese, Latin letters, digits, and the signs of a Chinese or an English keyboard. */
const UNUSUAL =
  /[^\p{Script=Han}\u00c0-\u024f0-9 !-~·×÷±°℃§—–‘’“”…‰№￥€£\u00a5\u3001-\u3011\u3014-\u301b\uff01-\uff5e]/gu
const BRACKETS = /[(\uff08\u3014\u3010[][^)\uff09\u3015\u3011\]]*[)\uff09\u3015\u3011\]]/g
/** Province, prefecture and county in front of a place in a town: everybody here knows them. */
const AROUND = /^\p{Script=Han}{2,8}?(?:\u7701|\u81ea\u6cbb\u533a|\u5e02|\u53bf|\u533a)/u
const DANGLING = /[\s\u3001\uff0c\uff1a\uff1b,:;\uff08(·—–-]+$/

/** The text without what a message can't carry: emoji, control characters, rare scripts. */
export function kept(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFC')
    .replace(PARTS, '')
    .replace(SPACES, ' ')
    .replace(UNUSUAL, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Its Chinese characters and plain letters alone. */
export function lettersKept(text: string): string {
  return text.normalize('NFD').replace(/[^\p{Script=Han}A-Za-z]/gu, '')
}

/** The characters from the beginning that are `limit` units at most. */
export function beginning(text: string, limit: number): string {
  let out = ''
  for (const char of text) {
    if (out.length + char.length > limit) break
    out += char
  }
  return out
}

/** The text in `limit` units at most: whole, or without its brackets, or cut with an ellipsis. */
export function shortened(text: string, limit: number): string {
  const all = kept(text)
  if (all.length <= limit) return all
  const bare = all.replace(BRACKETS, '').trim()
  if (bare.length > 0 && bare.length <= limit) return bare
  return cut(bare || all, limit)
}

/** A place: the county and what is around it go before the place itself is cut. */
export function shortenedPlace(text: string, limit: number): string {
  let place = kept(text)
  while (place.length > limit) {
    const nearer = place.replace(AROUND, '')
    if (nearer === place || nearer.length === 0) break
    place = nearer
  }
  return shortened(place, limit)
}

/**
 * A sentence about several things, with as many of them as fit: `say(shown, all)` makes it of the first
 * ones, the others being only counted. Cut where not even one fits.
 */
export function shortenedList(
  items: readonly string[],
  limit: number,
  say: (shown: readonly string[], count: number) => string
): string {
  const names = items.map(kept)
  for (let shown = names.length; shown > 0; shown -= 1) {
    const text = say(names.slice(0, shown), names.length)
    if (text.length <= limit) return text
  }
  return shortened(say(names.slice(0, 1), names.length), limit)
}

function cut(text: string, limit: number): string {
  return beginning(text, limit - ELLIPSIS.length).replace(DANGLING, '') + ELLIPSIS
}
