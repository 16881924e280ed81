// What is this service, and what decides: how long, how much, how often somebody has to come.
import { View } from '@tarojs/components'
import type { Guide } from '@/domain/service/guide'
import { words } from '@/words'
import { feeText, limitText } from '@/words/format'
import { FactStrip } from './fact-strip'
import './guide-head.scss'

/** Name, one sentence, and the strip of figures. */
export function GuideHead({ guide }: { readonly guide: Guide }) {
  const { facts } = words.service
  return (
    <>
      <View className="guide-name" role="heading">
        {guide.name}
      </View>
      <View className="guide-summary">{guide.summary}</View>
      <FactStrip
        facts={[
          time(guide),
          { figure: feeText(guide.fee.yuan), label: guide.fee.note ?? facts.fee },
          { figure: facts.visits(guide.visits), label: facts.visitsNote(guide.visits) }
        ]}
      />
    </>
  )
}

/** The promise where there is one: it binds (ZJ-12). */
function time({ onTheSpot, promised, statutory }: Guide) {
  const { facts } = words.service
  if (onTheSpot) return { figure: facts.onTheSpot, label: facts.onTheSpotNote }
  if (promised) return { figure: limitText(promised), label: facts.promised }
  if (statutory) return { figure: limitText(statutory), label: facts.statutory }
  return { figure: facts.noLimit, label: facts.noLimitNote }
}
