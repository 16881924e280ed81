// A QR code on white, as readers need it, whatever the colours around it are.
import { useMemo } from 'react'
import { Image, View } from '@tarojs/components'
import { encode } from 'uqr'
import './qr-code.scss'

export interface QrCodeProps {
  readonly text: string
  /** What a screen reader says of it. */
  readonly label: string
  /** Another code that says the same, drawn elsewhere, as a data URL. */
  readonly picture?: string | null
}

/** A picture without a size of its own is drawn small in a corner. */
const SCALE = 12

/** Drawn on the phone itself: it opens without network. */
export function QrCode({ text, label, picture = null }: QrCodeProps) {
  const address = useMemo(() => picture ?? qrAddress(text), [text, picture])
  return (
    <View className="qr">
      <Image
        className="qr-picture"
        src={address}
        role="img"
        aria-label={label}
        mode="scaleToFill"
      />
    </View>
  )
}

/** The code as the address of an SVG picture: one path, one unit a module, dark on nothing. */
export function qrAddress(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) =>
    runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h${-length}z`)
  )
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${size * SCALE}' height='${size * SCALE}' viewBox='0 0 ${size} ${size}' shape-rendering='crispEdges'><path d='${path.join('')}'/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** Where dark modules follow each other in a row: start and length of each run. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  row.forEach((dark, x) => {
    const last = found[found.length - 1]
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else found.push([x, 1])
  })
  return found
}
