// What does this paper look like, and where does the counter look (以图代字)? A drawing with
// numbered marks, and beside it what each mark stands for.
import type { CSSProperties } from 'react'
import { View } from '@tarojs/components'
import { words } from '@/words'
import type { Look } from '../look'
import type { Mark } from './drawing'
import { drawings, layerAddress } from './drawings'
import './index.scss'

export interface SampleDocumentProps {
  readonly look: Look
  readonly name: string
}

/** The drawn sample with its three marks. */
export function SampleDocument({ look, name }: SampleDocumentProps) {
  const { ground, line, accent, marks } = drawings[look]
  const notes = words.document.look.marks[look]
  return (
    <View className="sample">
      <View className="sample-frame">
        <View className="sample-sheet" role="img" aria-label={words.document.look.label(name)}>
          <Layer kind="ground" address={layerAddress(ground, 'fill')} />
          <Layer kind="line" address={layerAddress(line, 'line')} />
          <Layer kind="accent" address={layerAddress(accent, 'line')} />
          {marks.map((mark, i) => (
            <Dot key={i} mark={mark} number={i + 1} />
          ))}
        </View>
      </View>
      <View className="sample-notes">
        {notes.map((note, i) => (
          <View key={note} className="sample-note">
            <View className="sample-number" aria-hidden="true">
              {i + 1}
            </View>
            <View>{note}</View>
          </View>
        ))}
      </View>
    </View>
  )
}

function Layer({ kind, address }: { kind: 'ground' | 'line' | 'accent'; address: string }) {
  const shape = { '--shape': `url("${address}")` } as CSSProperties
  return <View className={`sample-layer sample-${kind}`} style={shape} />
}

function Dot({ mark, number }: { mark: Mark; number: number }) {
  return (
    <View
      className="sample-number sample-dot"
      style={{ left: `${mark.x}%`, top: `${mark.y}%` }}
      aria-hidden="true"
    >
      {number}
    </View>
  )
}
