// What may be done with the open concern.
import { View } from '@tarojs/components'
import type { ConcernWork } from '@/domain/concern/answering'
import { words } from '@/words'
import '../desk/action-column.scss'
import { Kbd } from '../desk/kbd'
import { Tap } from '../tap'
import type { OfferedConcernWork } from './offered-concern-works'

export interface ConcernWorksProps {
  readonly works: readonly OfferedConcernWork[]
  readonly busy: boolean
  readonly onWork: (work: ConcernWork) => void
}

/** One button an act; the main one can be done with Enter, each with its letter. */
export function ConcernWorks({ works, busy, onWork }: ConcernWorksProps) {
  if (works.length === 0) return <View className="act-none">{words.concern.work.none}</View>
  return (
    <View className="act-column">
      {works.map(({ work, name, key, kind }) => (
        <View key={work} className="act-place">
          <Tap className={`act act-${kind}`} disabled={busy} onTap={() => onWork(work)}>
            <View>{name}</View>
            <Kbd>{kind === 'main' ? words.staff.column.enter : key.toUpperCase()}</Kbd>
          </Tap>
        </View>
      ))}
    </View>
  )
}
