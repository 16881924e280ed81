// A document that may come later lies at home: a grid worker fetches it (ZJ-11.2, ZJ-30).
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { HomeFields } from '@/components/errand/home-fields'
import { Page } from '@/components/page'
import { useSurroundings } from '@/components/surroundings'
import { pageState } from '@/hooks/page-state'
import { useAct } from '@/hooks/use-act'
import { useCase } from '@/hooks/use-case'
import { useHomeErrand } from '@/hooks/use-home-errand'
import { words } from '@/words'
import './index.scss'

const text = words.errand.fetch

/** 请网格员上门取. */
export default function Fetch() {
  const { id = '', document = '' } = useRouter().params
  const { goBack } = useSurroundings()
  const { shown } = useCase(id)
  const view = shown.data
  const home = useHomeErrand(view)
  const [ask, asking] = useAct('errand.ask')
  const item = view?.items.find(({ documentId }) => documentId === document)
  const save = async () => {
    const to = home.check()
    if (!to) return
    const answer = await ask({ caseId: id, documentId: document, ...to })
    if (answer.ok) goBack()
  }
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      skeleton="card"
      refused={asking.failure}
      onRefusedClose={asking.clear}
      bar={
        <Button loading={asking.busy} onTap={() => void save()}>
          {text.save}
        </Button>
      }
    >
      {item && <View className="fetch-what">{text.what(item.name)}</View>}
      <Card>
        <HomeFields
          grids={home.grids}
          gridId={home.gridId}
          address={home.address}
          label={text.address}
          problems={home.problems}
          onGrid={home.setGrid}
          onAddress={home.setAddress}
        />
      </Card>
    </Page>
  )
}
