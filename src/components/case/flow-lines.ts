// The lines between two levels of a flow, drawn as one picture that is stretched to the room there
// is: downwards, and from left to right.
import type { FlowLayout } from '@/domain/case/flow-layout'

/** Style variables for the two directions; empty above the first level. */
export function joinLines(layout: FlowLayout<unknown>, above: number): Record<string, string> {
  const from = layout.levels[above]?.length ?? 0
  const to = layout.levels[above + 1]?.length ?? 0
  const lines = layout.joins[above] ?? []
  if (lines.length === 0) return {}
  const down = lines.map((line) => bent(downAt(line.from, from), downAt(line.to, to)))
  const across = lines.map((line) => {
    const [a, b] = [middle(line.from, from), middle(line.to, to)]
    return `M0 ${a}C50 ${a} 50 ${b} 100 ${b}`
  })
  return { '--down': picture(down), '--across': picture(across) }
}

function bent(a: number, b: number): string {
  return `M${a} 0C${a} 50 ${b} 50 ${b} 100`
}

/** More than two places stand one below the other on a phone: their lines meet in the middle. */
function downAt(index: number, count: number): number {
  return count > 2 ? 50 : middle(index, count)
}

function middle(index: number, count: number): number {
  return Math.round(((index + 0.5) / count) * 1000) / 10
}

/** The width of a line stays as it is however the picture is stretched. */
function picture(paths: readonly string[]): string {
  const path = `%3Cpath vector-effect='non-scaling-stroke' d='${[...new Set(paths)].join('')}'/%3E`
  const svg = `%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' preserveAspectRatio='none' fill='none' stroke='%23000' stroke-width='1.6'%3E`
  return `url("data:image/svg+xml,${svg}${path}%3C/svg%3E")`
}
