// Where does each line of a paper stand when it is drawn? Chinese text is broken between any two
// characters, but no line begins with a full stop.
import { words } from '@/words'

export interface PaperLine {
  readonly as: 'title' | 'heading' | 'text' | 'note'
  readonly text: string
}

export interface PlacedLine {
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly faint: boolean
}

export interface LaidPaper {
  readonly width: number
  readonly height: number
  readonly lines: readonly PlacedLine[]
}

/** How wide a text is, in px, at a size. */
export type Measure = (text: string, size: number, bold: boolean) => number

const WIDTH = 720
const MARGIN = 56

const looks = {
  title: { size: 38, bold: true, faint: false, before: 0 },
  heading: { size: 28, bold: true, faint: false, before: 28 },
  text: { size: 26, bold: false, faint: false, before: 12 },
  note: { size: 22, bold: false, faint: true, before: 4 }
} as const

/** The paper with every line in its place. */
export function layPaper(paper: readonly PaperLine[], measure: Measure): LaidPaper {
  const lines: PlacedLine[] = []
  let y = MARGIN
  for (const { as, text } of paper) {
    const { size, bold, faint, before } = looks[as]
    y += before
    for (const part of broken(text, (piece) => measure(piece, size, bold))) {
      y += Math.round(size * 1.5)
      lines.push({ text: part, x: MARGIN, y: y - Math.round(size * 0.4), size, bold, faint })
    }
  }
  return { width: WIDTH, height: y + MARGIN, lines }
}

function broken(text: string, widthOf: (text: string) => number): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of text) {
    const fits = widthOf(part + character) <= WIDTH - 2 * MARGIN
    if (fits || part === '' || words.document.neverFirst.includes(character)) {
      part += character
      continue
    }
    parts.push(part)
    part = character
  }
  return [...parts, part]
}
