// One document on a checklist: how it stands, in one line, and the one thing to do with it.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Chip } from '../chip'
import { DocumentPicture } from '../document/document-picture'
import { Link } from '../link'
import { Tap } from '../tap'
import { chipOf, extraOf, lineOf } from './document-state'
import './document-row.scss'

type Item = Output<'case.show'>['items'][number]

export interface DocumentActs {
  readonly onOpen: (item: Item) => void
  readonly onSupply: (item: Item) => void
  readonly onConfirm: (item: Item) => void
  readonly onContradict: (item: Item) => void
}

export interface DocumentRowProps {
  readonly item: Item
  /** Until when deferrable ones could come. */
  readonly deferUntil: DateString | null
  /** False where nothing can be given any more. */
  readonly open: boolean
  readonly busy: boolean
  readonly acts: DocumentActs
  /** Its upload, while there is one. */
  readonly below?: ReactNode
}

/** The row, and below it what else there is to say of it. */
export function DocumentRow({ item, deferUntil, open, busy, acts, below }: DocumentRowProps) {
  const extra = extraOf(item, deferUntil)
  const canContradict = open && (item.state === 'shared' || item.state === 'confirmed')
  return (
    <View className="document-row">
      <View className="document-line">
        <Tap className="document-open" onTap={() => acts.onOpen(item)}>
          <View className="document-pic-frame">
            <DocumentPicture look={item.look} tone={toneOf(item)} />
          </View>
          <View className="document-text">
            <View className="document-name">{item.name}</View>
            <View className="document-note">{lineOf(item)}</View>
          </View>
        </Tap>
        <Side item={item} open={open} busy={busy} acts={acts} />
      </View>
      {extra && (
        <View className="document-extra">
          <View className="document-extra-text">{extra}</View>
          {canContradict && (
            <Link disabled={busy} onTap={() => acts.onContradict(item)}>
              {words.checklist.shared.useMine}
            </Link>
          )}
        </View>
      )}
      {below}
    </View>
  )
}

/** What asks for an act has it; what does not says how it stands. */
function Side({ item, open, busy, acts }: Omit<DocumentRowProps, 'deferUntil' | 'below'>) {
  const { act, shared } = words.checklist
  if (open && item.state === 'shared') {
    const label = shared.confirmLabel(item.name)
    return (
      <Link icon="check" label={label} disabled={busy} onTap={() => acts.onConfirm(item)}>
        {shared.confirm}
      </Link>
    )
  }
  const chip = chipOf(item)
  const asks = ['missing', 'deferrable', 'wrong', 'deferred'].includes(item.state)
  if (open && asks && chip?.tone !== 'info') {
    const verb = item.state === 'wrong' ? act.again : act.supply
    return (
      <Link
        icon="camera"
        label={`${verb}${item.name}`}
        disabled={busy}
        onTap={() => acts.onSupply(item)}
      >
        {verb}
      </Link>
    )
  }
  return chip && <Chip tone={chip.tone}>{chip.text}</Chip>
}

function toneOf({ state }: Item): 'plain' | 'wait' {
  return ['missing', 'deferrable', 'wrong', 'deferred'].includes(state) ? 'wait' : 'plain'
}
