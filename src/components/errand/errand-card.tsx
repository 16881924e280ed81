// What a grid worker brings or fetches, for the resident: who comes, the code to say, the code to
// check, and how to call it off (ZJ-30).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { Chip } from '../chip'
import { Link } from '../link'
import { ShownCode } from './shown-code'
import './errand-card.scss'

type Errand = Output<'case.show'>['errands'][number]

export interface ErrandCardProps {
  readonly errand: Errand
  readonly busy: boolean
  /** Opens the keys for the worker's code. */
  readonly onCheck: () => void
  readonly onCancel: () => void
}

/** One errand; a finished one is a line. */
export function ErrandCard({ errand, busy, onCheck, onCancel }: ErrandCardProps) {
  const text = words.errand.card
  const { kind, status } = errand
  const open = status === 'open' || status === 'planned'
  return (
    <Card className="errand-card">
      <View className="errand-head">
        <View className="errand-title">{text.title(kind, errand.documentName)}</View>
        <Chip tone="plain" icon="coin">
          {words.errand.free}
        </Chip>
      </View>
      <View className="errand-note">{standing(errand)}</View>
      {errand.tries > 0 && open && (
        <View className="errand-note">
          {text.tried(errand.tries, errand.lastFailure, errand.nextTryOn)}
        </View>
      )}
      {errand.address && status !== 'done' && (
        <View className="errand-note">{`${errand.gridName}${words.common.dot}${errand.address}`}</View>
      )}
      {status === 'taken' && <Codes errand={errand} busy={busy} onCheck={onCheck} />}
      {open && (
        <Link quiet disabled={busy} onTap={onCancel}>
          {text.cancel}
        </Link>
      )}
    </Card>
  )
}

function Codes({ errand, busy, onCheck }: Omit<ErrandCardProps, 'onCancel'>) {
  const text = words.errand.card
  return (
    <>
      {errand.myCode && !errand.handedOver && (
        <ShownCode label={text.myCode} code={errand.myCode} hint={text.myCodeHint} />
      )}
      {errand.handedOver && <View className="errand-note">{text.mineSaid}</View>}
      {errand.received ? (
        <View className="errand-note">{text.entered}</View>
      ) : (
        <Button wide loading={busy} onTap={onCheck}>
          {text.enter}
        </Button>
      )}
    </>
  )
}

function standing({ status, kind, workerName }: Errand): string {
  const text = words.errand.card
  if (status === 'planned') return text.planned
  if (status === 'open') return text.open
  return status === 'taken' ? text.taken(workerName ?? '') : text.done(kind)
}
