import { encode } from 'uqr'
import { layPaper } from '@/client/paper-layout'

const measure = (text: string, size: number) => text.length * size

test('a line that is too long goes on below, inside the margins', () => {
  const { lines, width } = layPaper([{ as: 'text', text: '字'.repeat(50) }], measure)
  expect(lines.length).toBe(3)
  expect(lines.map(({ text }) => text).join('')).toBe('字'.repeat(50))
  for (const { x, text, size } of lines) expect(x + measure(text, size)).toBeLessThan(width)
})

test('no line begins with a full stop', () => {
  const full = 23
  const { lines } = layPaper([{ as: 'text', text: `${'字'.repeat(full)}。后面` }], measure)
  expect(lines.map(({ text }) => text.slice(0, 1))).not.toContain('。')
})

test('a number is not broken, unless it is longer than a line', () => {
  const number = 'QC20261201000001'
  const [first, second] = layPaper(
    [{ as: 'text', text: `${'字'.repeat(10)}${number}` }],
    measure
  ).lines
  expect([first?.text, second?.text]).toEqual(['字'.repeat(10), number])
  const long = layPaper([{ as: 'text', text: '1'.repeat(50) }], measure).lines
  expect(long.map(({ text }) => text).join('')).toBe('1'.repeat(50))
  expect(long.length).toBeGreaterThan(1)
})

test('lines follow each other downwards and the paper ends below the last one', () => {
  const paper = layPaper(
    [
      { as: 'title', text: '一次性告知单' },
      { as: 'heading', text: '1. 一寸照片' },
      { as: 'note', text: '为什么' }
    ],
    measure
  )
  const downwards = paper.lines.map(({ y }) => y)
  expect([...downwards].sort((a, b) => a - b)).toEqual(downwards)
  expect(paper.height).toBeGreaterThan(downwards.at(-1)!)
})

test('a QR code is a square of its own between the lines, with room around it', () => {
  const { data } = encode('suozi:paper:QC20261201000001-7KM4XP8', { ecc: 'M', border: 0 })
  const { lines, squares, width, height } = layPaper(
    [
      { as: 'text', text: '上面' },
      { as: 'qr', modules: data },
      { as: 'note', text: '下面' }
    ],
    measure
  )
  expect(squares).toHaveLength(data.flat().filter(Boolean).length)
  const tops = squares.map(({ y }) => y)
  const [above, below] = lines.map(({ y }) => y) as [number, number]
  expect(Math.min(...tops)).toBeGreaterThan(above)
  for (const { x, y, side } of squares) {
    expect(x + side).toBeLessThan(width)
    expect(y + side).toBeLessThan(below)
  }
  expect(height).toBeGreaterThan(below)
})
