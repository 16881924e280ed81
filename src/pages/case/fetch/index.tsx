// A document that may come later lies at home: a grid worker fetches it (ZJ-11.2, ZJ-30).
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { HomeFields } from '@/components/errand/home-fields'
import { useAct } from '@/hooks/use-act'
import { useCase } from '@/hooks/use-case'
import { useHomeErrand } from '@/hooks/use-home-errand'
import { words } from '@/words'
import { CaseForm } from '../case-form'
import './index.scss'

const text = words.errand.fetch

/** 请网格员上门取. */
export default function FetchPage() {
  const { id = '', document = '' } = useRouter().params
  const { shown } = useCase(id)
  const home = useHomeErrand(shown.data)
  const [ask, asking] = useAct('errand.ask')
  const item = shown.data?.items.find(({ documentId }) => documentId === document)
  const send = async () => {
    const to = home.check()
    return to !== null && (await ask({ caseId: id, documentId: document, ...to })).ok
  }
  return (
    <CaseForm
      title={text.title}
      shown={shown}
      skeleton="card"
      sending={asking}
      verb={text.save}
      onSend={send}
    >
      {item && <View className="fetch-what">{text.what(item.name)}</View>}
      <Card>
        <HomeFields home={home} label={text.address} />
      </Card>
    </CaseForm>
  )
}
