// How does the result of my case come to me? ZJ-15, ZJ-30.
import { useRouter } from '@tarojs/taro'
import { DeliveryFields } from '@/components/errand/delivery-fields'
import { SubscribeSheet } from '@/components/notice/subscribe-sheet'
import { useCase } from '@/hooks/use-case'
import { useDelivery } from '@/hooks/use-delivery'
import { words } from '@/words'
import { CaseForm } from '../case-form'

const text = words.errand.choose

/** 结果怎么领. */
export default function DeliveryPage() {
  const { id = '' } = useRouter().params
  const { shown } = useCase(id)
  const delivery = useDelivery(shown.data, true)
  return (
    <CaseForm
      title={text.title}
      shown={shown}
      skeleton="cards"
      sending={delivery.sending}
      verb={text.save}
      onSend={async () => (await delivery.send())?.ok ?? false}
    >
      <DeliveryFields delivery={delivery} what={text.what} />
      <SubscribeSheet question={delivery.question} />
    </CaseForm>
  )
}
