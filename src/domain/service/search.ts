// Which services does a person mean by these words? Names, everyday words, pinyin, near misses.
// Pinyin is prepared beforehand (cloud/seed/search-row.ts): nothing here knows how a character sounds.
import type { Category } from './guide'

/** What one service or life event is found by. */
export interface SearchRow {
  readonly id: string
  readonly name: string
  /** Everyday words: 摆摊, 搬家. */
  readonly words: readonly string[]
  readonly summary: string
  /** Null for a life event, which belongs to no category. */
  readonly category: Category | null
  /** First letters of the name's pinyin, then of each word's: jzzscsl. */
  readonly initials: readonly string[]
  /** The pinyin of the same, without tones and blanks. */
  readonly pinyin: readonly string[]
}

/** The best first: what kind of match counts more, whatever the length. */
const RANK = {
  sameName: 1000,
  inName: 900,
  sameWord: 800,
  inWord: 700,
  wordInQuery: 600,
  initials: 500,
  pinyin: 400,
  inSummary: 300,
  near: 100
}

/** Share of the asked characters that a near miss must have in common with one name or word. */
const NEAR_ENOUGH = 0.6

const PUNCTUATION = /[\s!-/:-@[-`{-~，。；：？！、“”‘’（）《》〈〉【】「」·…—～]+/g

/** What people write around the thing they want. */
const FILLERS =
  /^(我要|我想|怎么|如何|帮我|去哪里?|哪里|申请|办理|办|要|想|补)+|(怎么办|在哪办|去哪办|办理|手续|流程|材料|吗|呢|的)+$/g

/**
 * The rows that match, the best first; rows that match equally keep their order. An empty query
 * gives all rows. With `category`, only rows of it.
 */
export function searchServices<Row extends SearchRow>(
  rows: readonly Row[],
  query: string,
  { category }: { readonly category?: Category | undefined } = {}
): Row[] {
  const inCategory = category ? rows.filter((row) => row.category === category) : [...rows]
  const asked = fold(query)
  if (!asked) return inCategory
  const core = asked.replace(FILLERS, '') || asked
  return inCategory
    .map((row) => ({ row, points: Math.max(points(row, asked), points(row, core) - 1) }))
    .filter((match) => match.points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ row }) => row)
}

/** One form for full and half width, upper and lower case; blanks and punctuation dropped. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(PUNCTUATION, '')
}

function points(row: SearchRow, asked: string): number {
  const name = fold(row.name)
  const words = row.words.map(fold)
  if (name === asked) return RANK.sameName
  if (name.includes(asked)) return RANK.inName + closeness(name, asked)
  if (words.includes(asked)) return RANK.sameWord
  const holding = words.filter((word) => word.includes(asked))
  if (holding.length > 0) return RANK.inWord + best(holding.map((word) => closeness(word, asked)))
  const held = words.filter((word) => word.length > 1 && asked.includes(word))
  if (held.length > 0) return RANK.wordInQuery + best(held.map((word) => closeness(asked, word)))
  return letterPoints(row, asked) || textPoints(row, [name, ...words], asked)
}

function letterPoints({ initials, pinyin }: SearchRow, asked: string): number {
  if (!/^[a-z]{2,}$/.test(asked)) return 0
  const by = (rank: number, spellings: readonly string[]) => {
    const index = spellings.findIndex((spelling) => spelling.startsWith(asked))
    return index < 0 ? 0 : rank + 90 - Math.min(index, 9) * 10
  }
  return by(RANK.initials, initials) || by(RANK.pinyin, pinyin)
}

function textPoints(row: SearchRow, names: readonly string[], asked: string): number {
  if (asked.length > 1 && fold(row.summary).includes(asked)) return RANK.inSummary
  const near = best(names.map((name) => overlap(name, asked)))
  return near >= NEAR_ENOUGH ? RANK.near + near * 90 : 0
}

/** How much of `long` is `short`, as 0 to 90 points: 护照 is closer to 普通护照 than to a longer name. */
function closeness(long: string, short: string): number {
  return Math.round((short.length / long.length) * 90)
}

/** The share of the asked characters that a name has, in whatever order, 0 to 1. */
function overlap(name: string, asked: string): number {
  if (asked.length < 2) return 0
  const has = Array.from(asked).filter((character) => name.includes(character))
  return has.length / Array.from(asked).length
}

function best(values: readonly number[]): number {
  return Math.max(...values)
}
