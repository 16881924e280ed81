// Where does each line of a paper stand when it is drawn? Chinese text is broken between any two
// characters, but no line begins with a full stop, and a number stays whole where it fits a line. A QR code stands in a square of its own.
import { words } from '@/words'

export interface TextLine {
  readonly as: 'title' | 'heading' | 'text' | 'note'
  readonly text: string
}

/** Rows of modules, true where one is dark. */
export interface CodeLine {
  readonly as: 'qr'
  readonly modules: readonly (readonly boolean[])[]
}

export type PaperLine = TextLine | CodeLine

export interface PlacedLine {
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly faint: boolean
}

/** A dark square of a QR code. */
export interface PlacedSquare {
  readonly x: number
  readonly y: number
  readonly side: number
}

export interface LaidPaper {
  readonly width: number
  readonly height: number
  readonly lines: readonly PlacedLine[]
  readonly squares: readonly PlacedSquare[]
}

/** How wide a text is, in px, at a size. */
export type Measure = (text: string, size: number, bold: boolean) => number

const WIDTH = 720
const MARGIN = 56
/** About 4 cm where the picture is printed over the width of a sheet. */
const CODE_WIDTH = 180
const CODE_BEFORE = 24
const CODE_AFTER = 12
const INSIDE = WIDTH - 2 * MARGIN

const looks = {
  title: { size: 38, bold: true, faint: false, before: 0 },
  heading: { size: 28, bold: true, faint: false, before: 28 },
  text: { size: 26, bold: false, faint: false, before: 12 },
  note: { size: 22, bold: false, faint: true, before: 4 }
} as const

/** The paper with every line in its place. */
export function layPaper(paper: readonly PaperLine[], measure: Measure): LaidPaper {
  const lines: PlacedLine[] = []
  const squares: PlacedSquare[] = []
  let y = MARGIN
  for (const line of paper) {
    if (line.as === 'qr') {
      squares.push(...codeSquares(line, y + CODE_BEFORE))
      y += CODE_BEFORE + CODE_WIDTH + CODE_AFTER
      continue
    }
    const { as, text } = line
    const { size, bold, faint, before } = looks[as]
    y += before
    for (const part of broken(text, (piece) => measure(piece, size, bold))) {
      y += Math.round(size * 1.5)
      lines.push({ text: part, x: MARGIN, y: y - Math.round(size * 0.4), size, bold, faint })
    }
  }
  return { width: WIDTH, height: y + MARGIN, lines, squares }
}

/** The dark modules of a code whose upper edge is at `top`; the margin is its quiet zone. */
function codeSquares({ modules }: CodeLine, top: number): PlacedSquare[] {
  const side = CODE_WIDTH / modules.length
  return modules.flatMap((row, down) =>
    row.flatMap((dark, across) =>
      dark ? { x: MARGIN + across * side, y: top + down * side, side } : []
    )
  )
}

function broken(text: string, widthOf: (text: string) => number): string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of pieces(text, widthOf)) {
    const fits = widthOf(part + piece) <= INSIDE
    if (fits || part === '' || words.document.neverFirst.includes(piece)) {
      part += piece
      continue
    }
    parts.push(part)
    part = piece
  }
  return [...parts, part]
}

/** What is not broken: one character, or the letters and digits of a number. */
function pieces(text: string, widthOf: (text: string) => number): string[] {
  const found = text.match(/[A-Za-z0-9-]+|./gsu) ?? []
  return found.flatMap((piece) => (widthOf(piece) <= INSIDE ? piece : Array.from(piece)))
}
