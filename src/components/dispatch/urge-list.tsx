// 督办记录: who was urged to do what, until when, and what they answered.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { instantText } from '@/words/format'
import { Card } from '../card'
import './urge-list.scss'

export interface UrgeListProps {
  readonly urges: Output<'case.show'>['urges']
}

/** The newest first; one without an answer stands out. */
export function UrgeList({ urges }: UrgeListProps) {
  const text = staffWords.dispatch.detail
  return (
    <>
      {urges.map((urge) => (
        <Card key={urge.id} tone={urge.answer === null ? 'wait' : 'plain'} className="urge-card">
          <View className="urge-note">{text.urged(urge.note, urge.answerBy)}</View>
          <View className="urge-at">
            {[
              staffWords.dispatch.works.reason(urge.reason),
              text.by(urge.by),
              instantText(urge.at)
            ].join(words.common.dot)}
          </View>
          <View className="urge-answer">
            {urge.answer === null ? text.noAnswer : text.answered(urge.answer)}
          </View>
        </Card>
      ))}
    </>
  )
}
