// Is everything there for one visit? What is missing: fix it now, come anyway, or later (ZJ-11.2).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { Icon } from '../icon'
import { Link } from '../link'
import { Row } from '../row'
import './readiness-card.scss'

type Missing = Output<'booking.show'>['missing'][number]

export interface ReadinessCardProps {
  readonly missing: readonly Missing[]
  readonly onFix: (document: Missing) => void
}

/** Said before confirming, so that nobody travels for nothing. */
export function ReadinessCard({ missing, onFix }: ReadinessCardProps) {
  const text = words.booking.confirm
  const needed = missing.filter(({ deferrable }) => !deferrable)
  if (missing.length === 0) {
    return (
      <Card className="ready">
        <Icon name="ok" tone="main" />
        <View>{text.ready}</View>
      </Card>
    )
  }
  const later = missing.filter(({ deferrable }) => deferrable)
  const names = later.map(({ name }) => name).join(words.common.listComma)
  return (
    <>
      <View className="readiness-title">
        {needed.length > 0 ? text.missingTitle(needed.length) : text.laterTitle}
      </View>
      <View className="readiness-note">
        {needed.length > 0 ? text.missingNote : text.laterNote(names)}
      </View>
      <Card flush>
        {missing.map((document) => {
          const { caseId, documentId, name, deferrable } = document
          return (
            <Row
              key={`${caseId}.${documentId}`}
              icon={deferrable ? 'later' : 'warn'}
              iconTone="wait"
              title={name}
              right={
                <View className="readiness-side">
                  {deferrable && <Chip tone="wait">{text.later}</Chip>}
                  <Link label={`${text.fix}${name}`} onTap={() => onFix(document)}>
                    {text.fix}
                  </Link>
                </View>
              }
            />
          )
        })}
      </Card>
    </>
  )
}
