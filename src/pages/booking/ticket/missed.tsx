// The visit was missed: what that means, and a place to say why (BOOK-no-show).
import { useState } from 'react'
import { AppealSheet } from '@/components/booking/appeal-sheet'
import { BlockedCard } from '@/components/booking/blocked-card'
import { MissedCard } from '@/components/booking/missed-card'
import { Toast } from '@/components/toast'
import { useStanding } from '@/hooks/use-standing'
import { words } from '@/words'

const { form } = words.booking.missed

/** Nothing before it is known how the visit stands. */
export function Missed({ bookingId }: { readonly bookingId: string }) {
  const { shown, appealing, appeal } = useStanding()
  const [writing, setWriting] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const standing = shown.data
  const visit = standing?.missed.find((one) => one.bookingId === bookingId)
  const send = async (reason: string) => {
    if (!(await appeal(bookingId, reason))) return
    setWriting(false)
    setTold(form.sent)
  }
  if (!standing || !visit) return null
  return (
    <>
      <BlockedCard standing={standing} />
      <MissedCard visit={visit} standing={standing} onAppeal={() => setWriting(true)} />
      <AppealSheet
        open={writing}
        busy={appealing.busy}
        failure={appealing.failure}
        onSend={(reason) => void send(reason)}
        onClose={() => setWriting(false)}
      />
      <Toast text={told} onEnd={() => setTold(null)} />
    </>
  )
}
