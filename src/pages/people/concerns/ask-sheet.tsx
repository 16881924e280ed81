// The sheet in which one writes: the form, and in its place the offices while one is chosen.
import { useState } from 'react'
import { ConcernForm } from '@/components/concern/concern-form'
import { OfficeChoice } from '@/components/concern/office-choice'
import { Sheet } from '@/components/sheet'
import type { ConcernFormState } from '@/hooks/use-concern-form'
import { words } from '@/words'

export interface AskSheetProps {
  readonly open: boolean
  readonly ask: ConcernFormState
  readonly onSend: () => void
  readonly onClose: () => void
}

/** What is written stays when it is closed. */
export function AskSheet({ open, ask, onSend, onClose }: AskSheetProps) {
  const [choosing, setChoosing] = useState(false)
  const { form, change, problems, raising, about, office, offices, place } = ask
  const { title, office: which } = words.concern.form
  const choose = (officeId: string) => {
    change({ officeId })
    setChoosing(false)
  }
  return (
    <Sheet open={open} title={choosing ? which : title} onClose={onClose}>
      {choosing ? (
        <OfficeChoice
          offices={offices}
          chosen={office?.id ?? null}
          onNear={place.point || place.refused ? null : () => void place.ask()}
          onChoose={choose}
          onBack={() => setChoosing(false)}
        />
      ) : (
        <ConcernForm
          form={form}
          about={about?.serviceName ?? null}
          office={office?.name ?? null}
          problems={problems}
          failure={raising.failure}
          busy={raising.busy}
          onChange={change}
          onOffice={() => setChoosing(true)}
          onSend={onSend}
        />
      )}
    </Sheet>
  )
}
