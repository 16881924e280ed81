// What has happened to one case: sentences with their times, each with one action.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { instantText } from '@/words/format'
import { Card } from '../card'
import { Section } from '../section'
import { Tap } from '../tap'
import './notice-group.scss'

type Notice = Output<'notice.list'>['notices'][number]

export interface NoticeGroupProps {
  readonly title: string
  readonly notices: readonly Notice[]
  readonly onOpen: (notice: Notice) => void
}

/** One card a case, the newest notice first. */
export function NoticeGroup({ title, notices, onOpen }: NoticeGroupProps) {
  return (
    <Section title={title || words.notice.other}>
      <Card flush>
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onOpen={onOpen} />
        ))}
      </Card>
    </Section>
  )
}

function NoticeLine({ notice, onOpen }: { notice: Notice; onOpen: (notice: Notice) => void }) {
  const sentence = words.notice.text(notice.content)
  const time = instantText(notice.at)
  const action = words.notice.actions[notice.content.kind]
  const state = notice.read ? [] : [words.notice.unread]
  return (
    <Tap
      className={`notice ${notice.read ? 'notice-read' : ''}`}
      role="link"
      label={[...state, sentence, time, action].join(words.common.comma)}
      onTap={() => onOpen(notice)}
    >
      <View className="notice-dot" />
      <View className="notice-words">
        <View className="notice-sentence">{sentence}</View>
        <View className="notice-foot">
          <View className="notice-time">{time}</View>
          <View className="notice-act">{action}</View>
        </View>
      </View>
    </Tap>
  )
}
