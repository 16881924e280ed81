// Texts as they come in: ordinary ones, rare characters, emoji, control characters, halves of a pair,
// scripts from elsewhere, and all of them very long.
import fc from 'fast-check'

const pieces = [
  '张',
  '𠮷',
  '𬭳',
  '葛󠄀',
  '々',
  '〇',
  '（',
  '）',
  '、',
  '，',
  '·',
  '*',
  'A',
  'z',
  '7',
  'é',
  'e\u0301',
  '👍',
  '👨‍👩‍👧‍👦',
  '🇨🇳',
  '1️⃣',
  '👍🏽',
  '\ud842',
  '\udfb7',
  '\u0000',
  '\u001b[31m',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '\u3000',
  '\u2028',
  '\u200b',
  '\u200d',
  '\u202e',
  '\ufeff',
  '\ue000',
  '\uffff',
  'ۋ',
  'བོད',
  'กำ',
  'ﷺ',
  '{{',
  '}}',
  '<',
  '&',
  '"',
  '\\',
  '～',
  '~'
] as const

/** Any text at all; about one in eight is a thousand characters long. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...pieces), maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: longText() }
)

function longText(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.string({ unit: fc.constantFrom(...pieces), minLength: 1 }), fc.nat({ max: 120 }))
    .map(([text, times]) => text.repeat(times))
}
