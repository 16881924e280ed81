// All errands of a case, for the resident, with the keys for the worker's code.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Refusal } from '../failed'
import { CodeSheet } from './code-sheet'
import { ErrandCard } from './errand-card'
import './errand-card.scss'

export interface ErrandCardsProps {
  readonly errands: Output<'case.show'>['errands']
  /** What `useErrands` says. */
  readonly acts: {
    readonly checking: boolean
    readonly code: string
    readonly problem: string | null
    readonly failure: Refusal | null
    readonly busy: boolean
    open(errandId: string): void
    close(): void
    write(code: string): void
    cancel(errandId: string): void
  }
}

/** Nothing where nobody is sent. */
export function ErrandCards({ errands, acts }: ErrandCardsProps) {
  if (errands.length === 0) return null
  return (
    <View className="errand-cards">
      {errands.map((errand) => (
        <ErrandCard
          key={errand.id}
          errand={errand}
          busy={acts.busy}
          onCheck={() => acts.open(errand.id)}
          onCancel={() => acts.cancel(errand.id)}
        />
      ))}
      <CodeSheet
        open={acts.checking}
        code={acts.code}
        problem={acts.problem}
        failure={acts.failure}
        busy={acts.busy}
        onChange={acts.write}
        onClose={acts.close}
      />
    </View>
  )
}
