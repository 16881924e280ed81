// One notice: what happened, when, whether it went to the phone, and what can be done.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { instantText } from '@/words/format'
import { Icon, type IconName } from '../icon'
import { Tap } from '../tap'
import './notice-line.scss'

type Notice = Output<'notice.list'>['notices'][number]

export interface NoticeLineProps {
  readonly notice: Notice
  readonly onOpen: (notice: Notice) => void
}

/** A line that leads to where its action is. */
export function NoticeLine({ notice, onOpen }: NoticeLineProps) {
  const sentence = words.notice.text(notice.content)
  const time = instantText(notice.at)
  const action = words.notice.actions[notice.content.kind]
  const state = notice.read ? [] : [words.notice.unread]
  const phone = notice.phone && words.notice.settings.state(notice.phone, notice.by)
  const said = [...state, sentence, time, ...(phone ? [phone] : []), action]
  return (
    <Tap
      className={`notice ${notice.read ? 'notice-read' : ''}`}
      role="link"
      label={said.join(words.common.comma)}
      onTap={() => onOpen(notice)}
    >
      <View className="notice-dot" />
      <View className="notice-words">
        <View className="notice-sentence">{sentence}</View>
        <View className="notice-foot">
          <View className="notice-about">
            <View>{time}</View>
            {phone && (
              <View className="notice-phone">
                <Icon name={iconOf(notice)} className="notice-icon" />
                {phone}
              </View>
            )}
          </View>
          <View className="notice-act">{action}</View>
        </View>
      </View>
    </Tap>
  )
}

function iconOf({ phone, by }: Notice): IconName {
  if (phone === 'waiting') return 'later'
  if (phone === 'inbox-only' || by === null) return 'bell'
  return ({ phone: 'mobile', sms: 'talk', errand: 'people' } as const)[by]
}
