// The few shapes that the drawn papers are made of, each as the `d` of an SVG path.

/** A rectangle with round corners. */
export function sheet(x: number, y: number, width: number, height: number, r: number): string {
  const w = width - 2 * r
  const h = height - 2 * r
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 01${dx} ${dy}`
  return `M${x + r} ${y}h${w}${arc(r, r)}v${h}${arc(-r, r)}h${-w}${arc(-r, -r)}v${-h}${arc(r, -r)}z`
}

/** A circle. */
export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 10${2 * r} 0a${r} ${r} 0 10${-2 * r} 0`
}

/** A round seal with its star. */
export function seal(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const reach = r * (i % 2 === 0 ? 0.55 : 0.22)
    const angle = (Math.PI * i) / 5 - Math.PI / 2
    return `${(x + reach * Math.cos(angle)).toFixed(1)} ${(y + reach * Math.sin(angle)).toFixed(1)}`
  })
  return `${circle(x, y, r)}M${points.join('L')}z`
}

/** Lines of writing of the given lengths, one below the other. */
export function writing(x: number, y: number, lengths: readonly number[], step: number): string {
  return lengths.map((length, i) => `M${x} ${y + i * step}h${length}`).join('')
}

/** A signature. */
export function signature(x: number, y: number): string {
  return `M${x} ${y}c6-12 9-9 7 1s5 2 9-5 2 9 8 3 6-5 13-2`
}
