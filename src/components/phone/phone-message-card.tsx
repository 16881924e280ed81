// One message on a phone: WeChat's card with its fields, or the lines of a text message.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Template } from '@/domain/notice/kinds'
import { words } from '@/words'
import { instantText } from '@/words/format'
import { Icon, type IconName } from '../icon'
import { Tap } from '../tap'
import './phone-message-card.scss'

const text = words.demo.phone
type Message = Output<'phone.list'>['messages'][number]

export interface PhoneMessageCardProps {
  readonly message: Message
  /** Opens what the message leads to. */
  readonly onOpen: (page: string) => void
}

/** As it looks on a phone, the time above it. */
export function PhoneMessageCard({ message, onOpen }: PhoneMessageCardProps) {
  const { template, page, fields, at } = message
  return (
    <View className="arrived">
      <View className="arrived-time">{instantText(at)}</View>
      <View className="arrived-card">
        {template ? (
          <>
            <Head icon="leaf" app={words.common.appName} where={text.wechat} />
            <Fields template={template} fields={fields} />
            {page !== null && <Way onTap={() => onOpen(page)} />}
          </>
        ) : (
          <>
            <Head icon="talk" app={text.sms} />
            <View className="arrived-text">{message.text}</View>
          </>
        )}
      </View>
    </View>
  )
}

function Head({ icon, app, where }: { icon: IconName; app: string; where?: string }) {
  return (
    <View className="arrived-head">
      <View className="arrived-app">
        <Icon name={icon} className="arrived-icon" />
      </View>
      <View className="arrived-name">{app}</View>
      {where !== undefined && <View className="arrived-where">{where}</View>}
    </View>
  )
}

/** The title that the template has in WeChat, then its fields in their order. */
function Fields({ template, fields }: { template: Template; fields: Message['fields'] }) {
  const { title, fields: names } = text.fields(template)
  return (
    <View className="arrived-body">
      <View className="arrived-title">{title}</View>
      {fields.map(({ name, value }) => (
        <View key={name} className="arrived-field">
          <View className="arrived-label">{names[name]}</View>
          <View className="arrived-value">{value}</View>
        </View>
      ))}
    </View>
  )
}

function Way({ onTap }: { onTap: () => void }) {
  return (
    <Tap className="arrived-way" role="link" onTap={onTap}>
      <View>{text.open}</View>
      <Icon name="go" tone="faint" className="row-go" />
    </Tap>
  )
}
