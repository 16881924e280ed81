// 没来说明 beside 诉求: what residents say about missed visits, and the answer to it (BOOK-no-show).
import { useState } from 'react'
import { AppealDialog } from '@/components/appeal/appeal-dialog'
import { AppealRows } from '@/components/appeal/appeal-rows'
import { Card } from '@/components/card'
import { Toast } from '@/components/toast'
import { useAppeals } from '@/hooks/use-appeals'
import { useKeys } from '@/hooks/use-keys'
import { words } from '@/words'

export interface AppealsProps {
  readonly wide: boolean
  readonly active: boolean
}

const { done } = words.booking.missed.staff

/** Nothing for somebody who decides about none. */
export function Appeals({ wide, active }: AppealsProps) {
  const { appeals, open, look, close, write, decide, ...now } = useAppeals(active)
  const [told, setTold] = useState<string | null>(null)
  const settle = async (granted: boolean) => {
    if (await decide(granted)) setTold(granted ? done.granted : done.declined)
  }
  useKeys({ escape: close, 'ctrl+enter': () => void settle(true) }, open !== null, true)
  const rows = <AppealRows appeals={appeals} openId={open?.bookingId ?? null} onOpen={look} />
  return (
    <>
      {wide || appeals.length === 0 ? rows : <Card flush>{rows}</Card>}
      <AppealDialog
        {...now}
        appeal={open}
        wide={wide}
        onWrite={write}
        onDecide={(granted) => void settle(granted)}
        onClose={close}
      />
      <Toast text={told} onEnd={() => setTold(null)} />
    </>
  )
}
