// What hangs at the door of my office? To look at, and to print on one sheet.
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { DoorPoster } from '@/components/hall/door-poster'
import { Page } from '@/components/page'
import { pageState } from '@/hooks/page-state'
import { usePoster } from '@/hooks/use-poster'
import { staffWords } from '@/words/staff'
import '@/components/printed.scss'

const text = staffWords.poster

/** 门口的二维码. */
export default function PosterPage() {
  const { shown, address, print } = usePoster()
  const poster = shown.data
  return (
    <Page
      title={text.title}
      className="printed"
      {...pageState(shown)}
      skeleton="card"
      bar={print && <Button onTap={print}>{text.print}</Button>}
    >
      {poster && <DoorPoster poster={poster} address={address} />}
      {poster && (
        <View className="poster-note not-printed">
          {!poster.picture && <View>{text.noWechat}</View>}
          {!print && <View>{text.atDesk}</View>}
        </View>
      )}
    </Page>
  )
}
