// Who is called to which counter? For the television of a hall: it changes by itself, says when it has
// lost the connection, and speaks once somebody has touched it.
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Empty } from '@/components/empty'
import { Failed } from '@/components/failed'
import { calledCounters, DisplayCalls, type CalledCounter } from '@/components/hall/display-calls'
import { DisplayFrame } from '@/components/hall/display-frame'
import { DisplaySide } from '@/components/hall/display-side'
import { Skeleton } from '@/components/skeleton'
import { callKey } from '@/domain/hall/announce'
import { useAnnouncements } from '@/hooks/use-announcements'
import { useHallDisplay, type HallDisplay, type HallView } from '@/hooks/use-hall-display'
import { words } from '@/words'
import './index.scss'

/** 叫号屏. */
export default function DisplayPage() {
  const { office = '' } = useRouter().params
  const display = useHallDisplay(office)
  const { shown } = display
  if (shown.data) return <Hall display={display} hall={shown.data} />
  const { noOffice, noOfficeText } = words.hall.display
  return (
    <View className="screen display-wait">
      {office === '' && <Empty icon="people" title={noOffice} text={noOfficeText} />}
      {office !== '' && shown.state === 'failed' && (
        <Failed failure={shown.failure} reload={() => void shown.reload()} />
      )}
      {office !== '' && shown.state === 'loading' && <Skeleton kind="cards" />}
    </View>
  )
}

function Hall({ display, hall }: { readonly display: HallDisplay; readonly hall: HallView }) {
  const { fresh, sound, turnOn } = useAnnouncements(hall)
  const calls = calledCounters(hall)
  const isFresh = (call: CalledCounter) => fresh.has(callKey(call))
  return (
    <DisplayFrame
      hall={hall}
      now={display.now}
      lost={display.shown.asOf !== undefined}
      sound={sound}
      onSound={turnOn}
    >
      <DisplayCalls calls={calls} isFresh={isFresh} />
      <DisplaySide hall={hall} calls={calls} door={display.door} />
    </DisplayFrame>
  )
}
