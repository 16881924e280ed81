// A clerk chooses how the result comes, for somebody without a phone (ZJ-15, ZJ-30).
import { DeskDialog } from '@/components/desk/desk-dialog'
import { Kbd } from '@/components/desk/kbd'
import { Button } from '@/components/button'
import { DeliveryFields } from '@/components/errand/delivery-fields'
import { Refused } from '@/components/refused'
import { deliveryWays } from '@/domain/errand/errand'
import { useDelivery, type Delivery } from '@/hooks/use-delivery'
import type { CaseView } from '@/hooks/use-desk-case'
import { useKeys } from '@/hooks/use-keys'
import { words } from '@/words'
import { staffWords } from '@/words/staff'

export interface DeliveryDialogProps {
  readonly view: CaseView
  readonly wide: boolean
  readonly onChosen: (view: CaseView) => void
  readonly onClose: () => void
}

/** Mounted while it is open: each begins with what was chosen last. */
export function DeliveryDialog({ view, wide, onChosen, onClose }: DeliveryDialogProps) {
  const delivery = useDelivery(view)
  const { sending } = delivery
  const text = words.errand.choose
  const { column, delivery: desk } = staffWords.staff
  const send = async () => {
    const answer = await delivery.send()
    if (answer?.ok) onChosen(answer.data)
  }
  const on = () => {
    if (!sending.busy) void send()
  }
  useKeys(
    {
      ...{ enter: on, 'ctrl+enter': on, escape: onClose },
      arrowdown: () => step(delivery, 1),
      arrowup: () => step(delivery, -1)
    },
    wide,
    true
  )
  return (
    <DeskDialog
      open
      wide={wide}
      title={desk.name}
      onClose={onClose}
      foot={
        <>
          <Button kind="quiet" onTap={onClose}>
            {words.common.cancel}
          </Button>
          <Button loading={sending.busy} onTap={on}>
            {text.save}
          </Button>
          {wide && <Kbd>{delivery.way === 'grid' ? column.confirmKey : column.enter}</Kbd>}
        </>
      }
    >
      <Refused failure={sending.failure} onClose={sending.clear} />
      <DeliveryFields delivery={delivery} what={desk.what} />
    </DeskDialog>
  )
}

/** Up and down along the ways that can be chosen. */
function step({ way, notGrid, chooseWay }: Delivery, by: number) {
  const ways = deliveryWays.filter((one) => one !== 'grid' || notGrid === null)
  const next = ways[ways.indexOf(way) + by]
  if (next) chooseWay(next)
}
