// A form about a case of mine: what is asked, and one button that sends it and leads back.
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Page } from '@/components/page'
import type { SkeletonKind } from '@/components/skeleton'
import { useSurroundings } from '@/components/surroundings'
import { pageState } from '@/hooks/page-state'
import type { Act } from '@/hooks/use-act'
import type { Called } from '@/hooks/use-call'

export interface CaseFormProps {
  readonly title: string
  readonly shown: Called<unknown>
  readonly skeleton: SkeletonKind
  readonly sending: Act
  /** The verb on the button. */
  readonly verb: string
  /** True once it is sent. */
  readonly onSend: () => Promise<boolean>
  readonly children?: ReactNode
}

/** Stays where it was refused, and says why. */
export function CaseForm(props: CaseFormProps) {
  const { title, shown, skeleton, sending, verb, onSend, children } = props
  const { goBack } = useSurroundings()
  const send = async () => {
    if (await onSend()) goBack()
  }
  return (
    <Page
      title={title}
      {...pageState(shown)}
      skeleton={skeleton}
      refused={sending.failure}
      onRefusedClose={sending.clear}
      bar={
        <Button loading={sending.busy} onTap={() => void send()}>
          {verb}
        </Button>
      }
    >
      {children}
    </Page>
  )
}
