// The open concern of the staff's: what was asked, of whom, until when, and what it is about.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { LightBar } from '../case/light-bar'
import { Card } from '../card'
import { Chip } from '../chip'
import { Link } from '../link'
import '../desk/desk-rows.scss'
import './concern-card.scss'

type Concern = Output<'concern.queue'>['concerns'][number]

export interface ConcernDetailProps {
  readonly concern: Concern
  readonly onCase: (caseId: string) => void
}

/** In the words of who raised it; their name is masked. */
export function ConcernDetail({ concern, onCase }: ConcernDetailProps) {
  const { about, light, used, status } = concern
  const text = words.concern.work
  return (
    <>
      <View className="concern-head">
        <View className="concern-title" role="heading">
          {words.concern.what(concern)}
        </View>
        <Chip tone={status === 'raised' ? 'wait' : 'info'}>{words.concern.statuses[status]}</Chip>
      </View>
      <View className="concern-note">{text.from(concern)}</View>
      <Card className="concern-said">{concern.text}</Card>
      <Card>
        <View className="concern-head">
          <View className="concern-what">{text.until(concern)}</View>
          {light && <View className={`days-${light}`}>{text.days(concern)}</View>}
        </View>
        {light && <LightBar used={used} light={light} label={staffWords.staff.list.light[light]} />}
        <View className="concern-note">{text.department(concern.department)}</View>
        {concern.extended && (
          <View className="concern-note">{text.extended(concern.extendReasons)}</View>
        )}
      </Card>
      {about && <Link onTap={() => onCase(about.caseId)}>{text.seeCase}</Link>}
    </>
  )
}
