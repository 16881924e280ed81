// The resident takes the case back: a quiet word at the end of the page, and a question first.
import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Button } from '../button'
import { Confirm } from '../confirm'
import './withdraw.scss'

export interface WithdrawProps {
  readonly view: Pick<Output<'case.show'>, 'actions'>
  readonly busy: boolean
  readonly onWithdraw: () => void
}

/** Nothing where the case can't be taken back any more. */
export function Withdraw({ view, busy, onWithdraw }: WithdrawProps) {
  const [asked, setAsked] = useState(false)
  const text = words.case.do
  if (!view.actions.some(({ action, obstacle }) => action === 'withdraw' && !obstacle)) return null
  return (
    <View className="withdraw">
      <Button kind="quiet" loading={busy} onTap={() => setAsked(true)}>
        {text.withdraw}
      </Button>
      <Confirm
        open={asked}
        title={text.withdrawTitle}
        text={text.withdrawText}
        yes={text.withdrawYes}
        no={text.withdrawNo}
        danger
        onYes={() => {
          setAsked(false)
          onWithdraw()
        }}
        onNo={() => setAsked(false)}
      />
    </View>
  )
}
