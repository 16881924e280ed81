// What has happened to one case: sentences with their times, each with one action.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Section } from '../section'
import { Tap } from '../tap'
import { NoticeLine } from './notice-line'
import './notice-group.scss'

type Notice = Output<'notice.list'>['notices'][number]

export interface NoticeGroupProps {
  readonly title: string
  readonly notices: readonly Notice[]
  readonly onOpen: (notice: Notice) => void
}

/** So many are seen at once; what has not been read is never hidden. */
const SEEN = 3

/** One card a case, the newest notice first; what was read long ago is folded away. */
export function NoticeGroup({ title, notices, onOpen }: NoticeGroupProps) {
  const [all, setAll] = useState(false)
  const lastUnread = notices.map(({ read }) => read).lastIndexOf(false)
  const seen = all ? notices.length : Math.max(SEEN, lastUnread + 1)
  const folded = notices.length - seen
  return (
    <Section title={title || words.notice.other}>
      <Card flush>
        {notices.slice(0, seen).map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onOpen={onOpen} />
        ))}
        {folded > 0 && (
          <Tap className="notice-more" onTap={() => setAll(true)}>
            {words.notice.folded(folded)}
          </Tap>
        )}
      </Card>
    </Section>
  )
}
