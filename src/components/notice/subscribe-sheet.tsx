// WeChat asks whether messages may come; on the web nobody does. In the demo this stands in its place
// and says so: everywhere else it is never shown.
import { useState } from 'react'
import { Popup } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import type { Template } from '@/domain/notice/kinds'
import { words } from '@/words'
import { Button } from '../button'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './subscribe-sheet.scss'

export interface SubscribeSheetProps {
  /** What is asked, and who hears the answer; null while nothing is. */
  readonly question: {
    readonly templates: readonly Template[]
    answer(accepted: readonly Template[], always: boolean): void
  } | null
}

const text = words.subscribe

/** Every message is ticked, as in WeChat; the answer is one tap either way. */
export function SubscribeSheet({ question }: SubscribeSheetProps) {
  if (process.env.TARO_ENV !== 'h5') return null
  return (
    <Popup
      visible={question !== null}
      position="bottom"
      className="subscribe"
      closeOnOverlayClick={false}
      lockScroll
    >
      {question && <Asked key={question.templates.join()} {...question} />}
    </Popup>
  )
}

function Asked({ templates, answer }: NonNullable<SubscribeSheetProps['question']>) {
  const [left, setLeft] = useState<readonly Template[]>([])
  const [always, setAlways] = useState(false)
  const accepted = templates.filter((one) => !left.includes(one))
  const turn = (one: Template) =>
    setLeft(left.includes(one) ? left.filter((other) => other !== one) : [...left, one])
  return (
    <View className="subscribe-in" role="dialog" aria-label={text.title} aria-modal="true">
      <View className="subscribe-demo">{text.demo}</View>
      <View className="subscribe-app">{text.app}</View>
      <View className="subscribe-asks">{text.asks}</View>
      <View className="subscribe-list">
        {templates.map((one) => (
          <Box
            key={one}
            name={text.message(one)}
            ticked={accepted.includes(one)}
            onTap={() => turn(one)}
          />
        ))}
      </View>
      <Box small name={text.always} ticked={always} onTap={() => setAlways(!always)} />
      <View className="subscribe-acts">
        <Button kind="second" onTap={() => answer([], always)}>
          {text.no}
        </Button>
        <Button disabled={accepted.length === 0} onTap={() => answer(accepted, always)}>
          {text.yes}
        </Button>
      </View>
    </View>
  )
}

interface BoxProps {
  readonly name: string
  readonly ticked: boolean
  readonly small?: boolean
  readonly onTap: () => void
}

function Box({ name, ticked, small = false, onTap }: BoxProps) {
  return (
    <Tap
      className={`subscribe-row ${small ? 'subscribe-small' : ''}`}
      role="checkbox"
      chosen={ticked}
      label={name}
      onTap={onTap}
    >
      <View className={`subscribe-box ${ticked ? 'subscribe-ticked' : ''}`}>
        {ticked && <Icon name="check" className="subscribe-check" />}
      </View>
      <View className="subscribe-name">{name}</View>
    </Tap>
  )
}
