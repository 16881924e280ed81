// Which step is open, of which department, until when, and who urges: above the case it belongs to.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Card } from '../card'
import { urgeToAnswer } from '../dispatch/offered-work'
import './step-head.scss'

type CaseView = Output<'case.show'>

export interface StepHeadProps {
  readonly view: CaseView
  readonly step: CaseView['steps'][number]
}

/** The step in a line, what was said before it, and the urge that waits for an answer. */
export function StepHead({ view, step }: StepHeadProps) {
  const text = staffWords.steps
  const { due, noticeUntil, handler, mine } = step
  const notes = [
    due && text.until(due),
    noticeUntil && text.notice(noticeUntil),
    handler && !mine && text.heldBy(handler)
  ]
  const urge = urgeToAnswer(view, step)
  const opinions = view.steps.filter(({ opinion }) => opinion !== '')
  return (
    <View className="step-head">
      {urge && (
        <Card tone="bad" className="step-urge">
          {text.urge(urge.note, urge.answerBy)}
        </Card>
      )}
      <View className="step-head-title" role="heading">
        {text.head(step.name, step.department)}
      </View>
      <View className="step-head-note">{notes.filter(Boolean).join(words.common.dot)}</View>
      {opinions.map(({ id, name, opinion }) => (
        <View key={id} className="step-head-note">
          {text.opinion(name, opinion)}
        </View>
      ))}
    </View>
  )
}
