// The documents of a case in their groups, what asks for an act first.
import type { ReactNode } from 'react'
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Card } from '../card'
import { Section } from '../section'
import { DocumentRow, type DocumentActs } from './document-row'

type Item = Output<'case.show'>['items'][number]

export type GroupName = Exclude<keyof typeof words.checklist.groups, 'wrong'>

export interface ChecklistListProps {
  readonly groups: readonly {
    readonly name: GroupName
    readonly items: readonly Item[]
  }[]
  readonly deferUntil: DateString | null
  readonly isOpen: (item: Item) => boolean
  readonly busy: boolean
  readonly acts: DocumentActs
  /** What stands under one document while it is being sent. */
  readonly below: (item: Item) => ReactNode
}

/** A section for each group. */
export function ChecklistList({
  groups,
  deferUntil,
  isOpen,
  busy,
  acts,
  below
}: ChecklistListProps) {
  return (
    <>
      {groups.map(({ name, items }) => (
        <Section key={name} title={groupTitle(name, items)}>
          <Card flush>
            {items.map((item) => (
              <DocumentRow
                key={item.documentId}
                item={item}
                deferUntil={deferUntil}
                open={isOpen(item)}
                busy={busy}
                acts={acts}
                below={below(item)}
              />
            ))}
          </Card>
        </Section>
      ))}
    </>
  )
}

/** What stands above a group: 要改的 where the counter has found something wrong with all of it. */
export function groupTitle(name: GroupName, items: readonly Item[]): string {
  const { groups } = words.checklist
  const onlyWrong = name === 'missing' && items.every(({ state }) => state === 'wrong')
  return onlyWrong ? groups.wrong : groups[name]
}
