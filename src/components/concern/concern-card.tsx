// One thing that was asked or complained of: what, how far, until when, who answers, the answer.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip, type ChipProps } from '../chip'
import { Link } from '../link'
import './concern-card.scss'

type Concern = Output<'concern.list'>['concerns'][number]

export interface ConcernCardProps {
  readonly concern: Concern
  readonly onSee: (caseId: string) => void
  readonly onWithdraw: () => void
}

const tones: Readonly<Record<Concern['status'], ChipProps['tone']>> = {
  raised: 'info',
  designated: 'info',
  answered: 'ok',
  withdrawn: 'plain'
}

/** What one has written oneself stands in full; so does the answer. */
export function ConcernCard({ concern, onSee, onWithdraw }: ConcernCardProps) {
  const text = words.concern
  const { about, actions } = concern
  return (
    <Card className="concern">
      <View className="concern-head">
        <View className="concern-what" role="heading">
          {text.what(concern)}
        </View>
        <State concern={concern} />
      </View>
      <View className="concern-note">{text.raisedAt(concern)}</View>
      <View className="concern-text">{concern.text}</View>
      <Reply concern={concern} />
      {(about !== null || actions.includes('withdraw')) && (
        <View className="concern-foot">
          {about && <Link onTap={() => onSee(about.caseId)}>{text.see}</Link>}
          {actions.includes('withdraw') && (
            <Link quiet onTap={onWithdraw}>
              {text.withdraw.act}
            </Link>
          )}
        </View>
      )}
    </Card>
  )
}

function State({ concern: { light, status } }: { readonly concern: Concern }) {
  if (light === 'overdue') return <Chip tone="bad">{words.concern.late}</Chip>
  return <Chip tone={tones[status]}>{words.concern.statuses[status]}</Chip>
}

/** The answer; until it comes who gives it, and until when. */
function Reply({ concern }: { readonly concern: Concern }) {
  const text = words.concern
  if (concern.status === 'withdrawn') return null
  if (concern.answer !== null) {
    return (
      <View className="concern-answer">
        <View>{concern.answer}</View>
        <View className="concern-note">{text.answeredBy(concern)}</View>
      </View>
    )
  }
  return (
    <View className="concern-wait">
      <View className={concern.light === 'overdue' ? 'concern-late' : 'concern-until'}>
        {text.until(concern)}
      </View>
      <View>{text.who(concern)}</View>
      {concern.extended && <View>{text.extended(concern.extendReasons)}</View>}
    </View>
  )
}
