// Has whoever stands at the counter brought everything? With the way to their case on the desk.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { Chip } from '../chip'
import { Kbd } from '../desk/kbd'
import './hand-papers.scss'

type CaseView = Output<'case.show'>

export interface HandPapersProps {
  /** Undefined while it is read, and where the number has no case. */
  readonly view: CaseView | undefined
  readonly hasCase: boolean
  /** Opens the case on the desk, or receives one there. */
  readonly onOpen: () => void
}

const text = words.hall.counter.papers

/** What is missing is named: it decides whether one begins at all. */
export function HandPapers({ view, hasCase, onOpen }: HandPapersProps) {
  return (
    <Card className="hand-papers">
      <View className="hand-papers-text">
        <View className="hand-papers-title">{view?.serviceName ?? text.title}</View>
        {view && <Papers view={view} />}
        {!hasCase && <View className="hand-papers-note">{text.noCase}</View>}
      </View>
      <Button kind="second" size="small" onTap={onOpen}>
        {hasCase ? text.open : text.receive}
      </Button>
      <Kbd>O</Kbd>
    </Card>
  )
}

function Papers({ view }: { readonly view: CaseView }) {
  const { readiness, items, status } = view
  const missing = items
    .filter(({ state }) => state === 'missing' || state === 'deferrable' || state === 'wrong')
    .map(({ name }) => name)
  return (
    <>
      <View className="hand-papers-chips">
        <Chip tone="plain">{words.case.statuses[status]}</Chip>
        {readiness === 'ready' && <Chip tone="ok">{text.ready}</Chip>}
      </View>
      {readiness === 'deferrable-missing' && (
        <View className="hand-papers-wait">{text.deferrable(missing)}</View>
      )}
      {readiness === 'missing' && <View className="hand-papers-bad">{text.missing(missing)}</View>}
    </>
  )
}
