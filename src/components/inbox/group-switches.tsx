// A switch for each group of messages: to the phone as well, or to the inbox alone.
import type { Output } from '@/contract/calls'
import type { NoticeGroup } from '@/domain/notice/kinds'
import { words } from '@/words'
import { Card } from '../card'
import type { IconName } from '../icon'
import { Section } from '../section'
import { ToggleRow } from '../toggle-row'

const text = words.notice.settings

const icons: Readonly<Record<NoticeGroup, IconName>> = {
  visit: 'calendar',
  documents: 'file',
  progress: 'clock',
  result: 'ok',
  concern: 'talk',
  work: 'desk'
}

export interface GroupSwitchesProps {
  readonly groups: Output<'notice.settings'>['groups']
  readonly onSwitch: (group: NoticeGroup, on: boolean) => void
}

/** What a group has in it stands below its name; once it is off, what that means. */
export function GroupSwitches({ groups, onSwitch }: GroupSwitchesProps) {
  return (
    <Section title={text.which}>
      <Card flush>
        {groups.map(({ group, on }) => (
          <ToggleRow
            key={group}
            icon={icons[group]}
            title={text.groups[group].name}
            note={on ? text.groups[group].note : offNote(group)}
            on={on}
            onChange={(next) => onSwitch(group, next)}
          />
        ))}
      </Card>
    </Section>
  )
}

function offNote(group: NoticeGroup): string {
  return group === 'documents' ? text.offDocuments : text.off
}
