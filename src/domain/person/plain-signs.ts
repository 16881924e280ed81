// What is meant by a number that was pasted? Signs of full width (a Chinese keyboard makes them), blanks
// between its groups and what can't be seen are not part of it.

const FULL_WIDTH = /[\uff01-\uff5e]/g
const UNSEEN = /[\s\u200b-\u200f\u202a-\u202e\u2060]/g
const TO_HALF = 0xfee0

/** The signs alone, of half width. */
export function plainSigns(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_HALF))
    .replace(UNSEEN, '')
}
