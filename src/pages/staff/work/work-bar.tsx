// The bar below an open step on a phone: the main act at once, the others behind 更多.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import type { OfferedWork } from '@/components/dispatch/offered-work'
import { WorkColumn } from '@/components/dispatch/work-column'
import { Sheet } from '@/components/sheet'
import type { Work } from '@/domain/dispatch/work'
import { words } from '@/words'
import './work-bar.scss'

export interface WorkBarProps {
  readonly works: readonly OfferedWork[]
  readonly busy: boolean
  readonly onWork: (work: Work) => void
}

/** Within the thumb's reach. */
export function WorkBar({ works, busy, onWork }: WorkBarProps) {
  const [more, setMore] = useState(false)
  const main = works.find(({ kind }) => kind === 'main')
  const act = (work: Work) => {
    setMore(false)
    onWork(work)
  }
  return (
    <>
      {works.length > 1 && (
        <Button kind="second" onTap={() => setMore(true)}>
          {words.steps.more}
        </Button>
      )}
      {main ? (
        <Button loading={busy} onTap={() => act(main.work)}>
          {main.name}
        </Button>
      ) : (
        <View className="work-bar-why">{works[0]?.obstacle ?? words.steps.none}</View>
      )}
      <Sheet open={more} title={words.steps.acts} onClose={() => setMore(false)}>
        <View className="work-bar-more">
          <WorkColumn works={works} busy={busy} none={words.steps.none} onWork={act} />
        </View>
      </Sheet>
    </>
  )
}
