// What is this paper, why is it asked for, and where does one get it?
import { View } from '@tarojs/components'
import { words } from '@/words'
import { SampleDocument } from './sample-document'
import type { Look } from './look'
import './document-explained.scss'

export interface DocumentExplainedProps {
  readonly name: string
  readonly look: Look
  readonly why: string
  readonly where: string
  /** Told only where nothing stands further down about it. */
  readonly otherProof?: string | null
}

/** The drawing, then the sentences. */
export function DocumentExplained({ name, look, why, where, otherProof }: DocumentExplainedProps) {
  const text = words.document
  return (
    <View className="explained">
      <SampleDocument look={look} name={name} />
      <View className="explained-note">{text.look.note}</View>
      <Sentence title={text.why} text={why} />
      <Sentence title={text.where} text={where} />
      {otherProof && <Sentence title={text.cannot.title} text={text.cannot.can(otherProof)} />}
    </View>
  )
}

function Sentence({ title, text }: { title: string; text: string }) {
  return (
    <View className="explained-part">
      <View className="explained-title">{title}</View>
      <View>{text}</View>
    </View>
  )
}
