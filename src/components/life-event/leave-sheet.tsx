// One of the services is not wanted any more: the others go on (ZJ-2).
import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Confirm } from '../confirm'
import { Row } from '../row'
import { Sheet } from '../sheet'
import './leave-sheet.scss'

type BundleCase = Output<'life-event.case'>['cases'][number]

export interface LeaveSheetProps {
  readonly open: boolean
  readonly cases: readonly BundleCase[]
  readonly busy: boolean
  readonly onLeave: (one: BundleCase) => void
  readonly onClose: () => void
}

const text = words.lifeEvent.cases

/** The drafts, one of which can be left out, and a question first. */
export function LeaveSheet({ open, cases, busy, onLeave, onClose }: LeaveSheetProps) {
  const [asked, setAsked] = useState<BundleCase | null>(null)
  const ask = (one: BundleCase) => {
    setAsked(one)
    onClose()
  }
  const yes = () => {
    if (asked) onLeave(asked)
    setAsked(null)
  }
  return (
    <>
      <Sheet open={open} title={text.leaveTitle} onClose={onClose}>
        <View className="leave-note">{text.leaveNote}</View>
        {cases
          .filter(({ status }) => status === 'draft')
          .map((one) => (
            <Row key={one.id} title={one.serviceName} onTap={() => ask(one)} />
          ))}
      </Sheet>
      <Confirm
        open={asked !== null}
        title={asked ? text.leaveAsk(asked.serviceName) : ''}
        text={text.leaveNote}
        yes={text.leaveYes}
        danger
        busy={busy}
        onYes={yes}
        onNo={() => setAsked(null)}
      />
    </>
  )
}
