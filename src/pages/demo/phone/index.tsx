// What has arrived on this person's phone? In the demo it can be seen, message by message.
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { PhoneMessageCard } from '@/components/phone/phone-message-card'
import { pageState } from '@/hooks/page-state'
import { usePhoneMessages, type PhoneMessage } from '@/hooks/use-phone-messages'
import { words } from '@/words'
import './index.scss'

const text = words.demo.phone

/** 这部手机. */
export default function DemoPhonePage() {
  const shown = usePhoneMessages()
  const isNoDemo = shown.failure?.code === 'unknown-call'
  const frame = pageState(shown)
  return (
    <Page title={text.title} {...frame} state={isNoDemo ? 'ready' : frame.state} skeleton="cards">
      {isNoDemo && (
        <Empty icon="lock" title={words.demo.people.none} text={words.demo.people.noneText} />
      )}
      {shown.data && <Messages messages={shown.data.messages} />}
    </Page>
  )
}

function Messages({ messages }: { messages: readonly PhoneMessage[] }) {
  if (messages.length === 0) {
    return (
      <Empty icon="mobile" title={text.empty} text={text.emptyText}>
        <Button kind="second" icon="clock" onTap={() => open('/pages/demo/clock/index')}>
          {words.demo.clock.title}
        </Button>
      </Empty>
    )
  }
  return (
    <>
      <View className="phone-intro">{text.intro}</View>
      {messages.map((message) => (
        <PhoneMessageCard
          key={message.id}
          message={message}
          onOpen={(page) => open(page.startsWith('/') ? page : `/${page}`)}
        />
      ))}
    </>
  )
}

function open(url: string) {
  void Taro.navigateTo({ url })
}
