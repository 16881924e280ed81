// How many are before me, how long still, and to which counter? For whoever has the ticket's id: from
// the QR of the paper, or from the booking's ticket. It needs no session.
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Confirm } from '@/components/confirm'
import { Empty } from '@/components/empty'
import { Fold } from '@/components/fold'
import { LiveTicketCard } from '@/components/hall/live-ticket-card'
import { Precedence } from '@/components/hall/precedence'
import { Page } from '@/components/page'
import { pageState } from '@/hooks/page-state'
import { useLiveTicket } from '@/hooks/use-live-ticket'
import { useShown } from '@/hooks/use-shown'
import { words } from '@/words'

const text = words.hall.ticket

/** 排队. */
export default function LiveTicketPage() {
  const { id = '' } = useRouter().params
  const active = useShown()
  const { shown, canLeave, leaving, leave } = useLiveTicket(id, active)
  const [asking, setAsking] = useState(false)
  const ticket = shown.data
  const giveUp = async () => {
    await leave()
    setAsking(false)
  }
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      state={id ? shown.state : 'ready'}
      skeleton="ticket"
      refused={leaving.failure}
      onRefusedClose={leaving.clear}
      bar={
        canLeave && (
          <Button kind="quiet" onTap={() => setAsking(true)}>
            {text.leave}
          </Button>
        )
      }
    >
      {!id && <Empty icon="ticket" title={text.none} text={text.noneText} />}
      {ticket && (
        <>
          <LiveTicketCard ticket={ticket} />
          <Card flush>
            <Fold title={text.passed}>{text.passedText(ticket.callLimit)}</Fold>
            <Fold title={words.hall.rule.title}>
              <Precedence />
            </Fold>
          </Card>
        </>
      )}
      <Confirm
        open={asking}
        title={text.leaveTitle}
        text={text.leaveText}
        yes={text.leaveYes}
        no={text.leaveNo}
        danger
        busy={leaving.busy}
        onYes={() => void giveUp()}
        onNo={() => setAsking(false)}
      />
    </Page>
  )
}
