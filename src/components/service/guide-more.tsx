// The rest of a guide, for who wants it: the way, the departments, the basis, the small print.
import { View } from '@tarojs/components'
import type { Guide } from '@/domain/service/guide'
import { words } from '@/words'
import { Card } from '../card'
import { FlowPicture } from '../case/flow-picture'
import { planSteps } from '../case/flow-steps'
import { Fold } from '../fold'
import { Row } from '../row'
import { Section } from '../section'
import { FlowStrip } from './flow-strip'
import './guide-more.scss'

export interface GuideMoreProps {
  readonly guide: Guide
  readonly departments: Readonly<Record<string, string>>
  readonly onOffices: () => void
}

/** Everything below the checklist of a guide. */
export function GuideMore({ guide, departments, onOffices }: GuideMoreProps) {
  const { flow, where, folds } = words.service
  return (
    <>
      <Section title={flow.title}>
        <Card>
          <FlowStrip label={flow.label} stations={stations(guide)} />
        </Card>
        <Card flush>
          <Row icon="pin" iconTone="main" title={where.see} note={where.note} onTap={onOffices} />
        </Card>
        <Card flush>
          <Fold title={folds.result}>{guide.result}</Fold>
          <Fold title={folds.inside}>
            <FlowPicture steps={planSteps(guide.flow, departments)} />
          </Fold>
          <Fold title={folds.basis}>{lines(guide.basis)}</Fold>
          {guide.remarks.length > 0 && <Fold title={folds.remarks}>{lines(guide.remarks)}</Fold>}
        </Card>
      </Section>
      <GuideSource guide={guide} />
    </>
  )
}

/** Where the figures come from, and whether the office has confirmed them (ZJ-4). */
function GuideSource({ guide }: { guide: Guide }) {
  const { source, unconfirmed, folds } = words.service
  const { online, counter, restriction } = guide.channels
  return (
    <View className="guide-source">
      {online && counter && <View>{folds.channels}</View>}
      {restriction && <View>{restriction}</View>}
      <View>{source(guide.source.title, guide.source.asOf)}</View>
      {!guide.confirmed && <View>{unconfirmed}</View>}
    </View>
  )
}

function stations(guide: Guide) {
  const { flow } = words.service
  const result = { icon: 'check', text: flow.result } as const
  if (guide.visits === 0) {
    return [
      { icon: 'list', text: flow.prepare } as const,
      { icon: 'upload', text: flow.online } as const,
      result
    ]
  }
  return [
    { icon: 'list', text: flow.prepare } as const,
    { icon: 'calendar', text: flow.book } as const,
    { icon: 'pin', text: flow.counter } as const,
    result
  ]
}

function lines(texts: readonly string[]) {
  return texts.map((text) => (
    <View key={text} className="guide-line">
      {text}
    </View>
  ))
}
