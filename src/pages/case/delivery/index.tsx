// How does the result of my case come to me? ZJ-15, ZJ-30.
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { HomeFields } from '@/components/errand/home-fields'
import { WayCards } from '@/components/errand/way-cards'
import { Page } from '@/components/page'
import { useSurroundings } from '@/components/surroundings'
import type { DeliveryWay } from '@/domain/errand/errand'
import { pageState } from '@/hooks/page-state'
import { useAct } from '@/hooks/use-act'
import { useCase } from '@/hooks/use-case'
import { useHomeErrand } from '@/hooks/use-home-errand'
import { words } from '@/words'
import './index.scss'

const text = words.errand.choose

/** 结果怎么领. */
export default function Delivery() {
  const { id = '' } = useRouter().params
  const { goBack } = useSurroundings()
  const { shown } = useCase(id)
  const view = shown.data
  const home = useHomeErrand(view)
  const [chosen, setChosen] = useState<DeliveryWay | null>(null)
  const [choose, choosing] = useAct('case.choose-delivery')
  const way = chosen ?? view?.delivery.way ?? 'counter'
  const early = !view?.office || view.status === 'draft'
  const save = async () => {
    const to = way === 'grid' ? home.check() : {}
    if (!to) return
    const answer = await choose({ caseId: id, way, ...to })
    if (answer.ok) goBack()
  }
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      skeleton="cards"
      refused={choosing.failure}
      onRefusedClose={choosing.clear}
      bar={
        <Button loading={choosing.busy} onTap={() => void save()}>
          {text.save}
        </Button>
      }
    >
      <View className="delivery-what">{text.what}</View>
      <WayCards chosen={way} notGrid={early ? text.early : null} onChoose={setChosen} />
      {way === 'grid' && (
        <Card className="delivery-home">
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
      )}
    </Page>
  )
}
