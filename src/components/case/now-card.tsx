// What is happening now, in a heading and a sentence.
import { View } from '@tarojs/components'
import { Card } from '../card'
import './now-card.scss'

export interface NowCardProps {
  readonly tone: 'info' | 'wait' | 'bad' | 'ok'
  readonly title: string
  readonly text: string
}

/** The first thing that is read on the page of a case. */
export function NowCard({ tone, title, text }: NowCardProps) {
  return (
    <Card tone={tone === 'ok' ? 'plain' : tone} className={`now-card now-${tone}`}>
      <View className="now-title" role="heading">
        {title}
      </View>
      <View className="now-text">{text}</View>
    </Card>
  )
}
