// For whom is this? Oneself, or a relative who agreed to it.
import type { Relation } from '@/domain/person/role'
import { words } from '@/words'
import { Row } from '../row'
import { Sheet } from '../sheet'

export interface WhoSheetProps {
  readonly open: boolean
  readonly relatives: readonly {
    readonly id: string
    readonly name: string
    readonly relation: Relation
  }[]
  readonly onClose: () => void
  /** Null: oneself. */
  readonly onChoose: (relativeId: string | null) => void
  readonly onAdd: () => void
  readonly busy: boolean
}

/** A row for each person one may act for. */
export function WhoSheet({ open, relatives, onClose, onChoose, onAdd, busy }: WhoSheetProps) {
  const { forWhom } = words.service
  return (
    <Sheet open={open} title={forWhom.title} onClose={onClose}>
      <Row
        icon="me"
        iconTone="main"
        title={forWhom.self}
        note={forWhom.selfNote}
        disabled={busy}
        onTap={() => onChoose(null)}
      />
      {relatives.map(({ id, name, relation }) => (
        <Row
          key={id}
          icon="people"
          iconTone="main"
          title={forWhom.relative(words.common.relations[relation])}
          note={name}
          disabled={busy}
          onTap={() => onChoose(id)}
        />
      ))}
      <Row icon="plus" title={forWhom.add} note={forWhom.addNote} onTap={onAdd} />
    </Sheet>
  )
}
