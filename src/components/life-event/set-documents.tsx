// The one set of documents of a life event in its groups, what asks for an act first (ZJ-7).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { words } from '@/words'
import { Card } from '../card'
import { groupTitle, type GroupName } from '../checklist/checklist-list'
import { DocumentRow } from '../checklist/document-row'
import { Section } from '../section'
import './set-documents.scss'

type SetDocument = Output<'life-event.case'>['documents'][number]

export interface SetDocumentsProps {
  readonly groups: readonly { readonly name: GroupName; readonly items: readonly SetDocument[] }[]
  readonly deferUntil: DateString | null
  readonly busy: boolean
  readonly onOpen: (document: SetDocument) => void
  readonly onSay: (document: SetDocument, way: 'confirm' | 'contradict') => void
}

/** A section for each group; a document that several services use says so. */
export function SetDocuments({ groups, deferUntil, busy, onOpen, onSay }: SetDocumentsProps) {
  return (
    <>
      {groups.map(({ name, items }) => (
        <Section key={name} title={groupTitle(name, items)}>
          <Card flush>
            {items.map((document) => (
              <DocumentRow
                key={document.kind}
                item={document}
                deferUntil={deferUntil}
                open={document.open}
                busy={busy}
                acts={{
                  onOpen: () => onOpen(document),
                  onSupply: () => onOpen(document),
                  onConfirm: () => onSay(document, 'confirm'),
                  onContradict: () => onSay(document, 'contradict')
                }}
                below={usedBy(document)}
              />
            ))}
          </Card>
        </Section>
      ))}
    </>
  )
}

function usedBy({ services }: SetDocument) {
  if (services.length < 2) return null
  return <View className="set-used">{words.lifeEvent.documents.usedBy(services)}</View>
}
