// The printed code at the door was scanned: what can I do here now? Check in, see who waits, see what can
// be done.
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { DoorWaiting } from '@/components/hall/door-waiting'
import { Page } from '@/components/page'
import { Row } from '@/components/row'
import { pageState } from '@/hooks/page-state'
import { useDoor } from '@/hooks/use-door'
import { words } from '@/words'
import './index.scss'

const text = words.hall.door

/** 服务大厅. */
export default function DoorPage() {
  // WeChat tells what its own code says as the scene.
  const { office = '', scene = '' } = useRouter().params
  const { officeId, shown } = useDoor(office, scene)
  const hall = shown.data
  return (
    <Page
      title={hall?.officeName ?? text.title}
      {...pageState(shown)}
      state={officeId ? shown.state : 'ready'}
      skeleton="rows"
    >
      {hall && (
        <>
          <Card flush>
            <Row
              icon="scan"
              iconTone="main"
              title={text.arrive}
              note={text.arriveNote}
              onTap={() => void Taro.navigateTo({ url: '/pages/hall/arrive/index' })}
            />
            <Row
              icon="ticket"
              title={text.mine}
              note={text.mineNote}
              onTap={() => void Taro.navigateTo({ url: '/pages/booking/mine/index' })}
            />
            <Row
              icon="list"
              title={text.services}
              note={text.servicesNote}
              onTap={() => void Taro.switchTab({ url: '/pages/services/index' })}
            />
          </Card>
          <DoorWaiting lanes={hall.lanes} />
          <View className="door-note">{text.walkIn}</View>
        </>
      )}
      {!officeId && <Empty icon="pin" title={text.none} text={text.noneText} />}
    </Page>
  )
}
