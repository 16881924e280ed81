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

test('lines follow each other downwards and the paper ends below the last one', () => {
  const paper = layPaper(
    [
      { as: 'title', text: '一次性告知书' },
      { as: 'heading', text: '1. 一寸照片' },
      { as: 'note', text: '为什么' }
    ],
    measure
  )
  const downwards = paper.lines.map(({ y }) => y)
  expect([...downwards].sort((a, b) => a - b)).toEqual(downwards)
  expect(paper.height).toBeGreaterThan(downwards.at(-1)!)
})
