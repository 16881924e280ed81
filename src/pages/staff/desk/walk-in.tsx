// The dialog in which somebody without a booking is received; with keys on a desk's screen.
import { useEffect } from 'react'
import { DeskDialog } from '@/components/desk/desk-dialog'
import { Kbd } from '@/components/desk/kbd'
import { PersonStep, QuestionStep, ServiceStep, walkInId } from '@/components/desk/walk-in-form'
import { Button } from '@/components/button'
import { Refused } from '@/components/refused'
import { focusField, useKeys, type Keymap } from '@/hooks/use-keys'
import { useWalkIn, type WalkIn } from '@/hooks/use-walk-in'
import { words } from '@/words'
import { staffWords } from '@/words/staff'

const text = staffWords.staff.walkIn

export interface WalkInDialogProps {
  readonly wide: boolean
  readonly onReceived: (caseId: string) => void
  readonly onClose: () => void
}

/** Mounted while it is open: each begins anew. */
export function WalkInDialog({ wide, onReceived, onClose }: WalkInDialogProps) {
  const walkIn = useWalkIn(onReceived)
  const { stage, sending } = walkIn
  useEffect(() => {
    if (wide && stage !== 'questions') focusField(walkInId)
  }, [wide, stage])
  useKeys(keys(walkIn, onClose), wide, true)
  const inForm = ['name', 'idNumber', 'phone', 'consent'].includes(sending.failure?.field ?? '')
  return (
    <DeskDialog
      open
      wide={wide}
      title={`${text.title}${words.common.dot}${text.stages[stage]}`}
      onClose={onClose}
      foot={stage !== 'service' && <Foot walkIn={walkIn} wide={wide} />}
    >
      <Refused failure={inForm ? null : sending.failure} onClose={sending.clear} />
      <Step walkIn={walkIn} wide={wide} />
    </DeskDialog>
  )
}

function Step({ walkIn, wide }: { readonly walkIn: WalkIn; readonly wide: boolean }) {
  const { stage, search, guide, asked, form, home } = walkIn
  if (stage === 'service') {
    return (
      <ServiceStep
        wide={wide}
        query={search.query}
        services={search.found.data?.services}
        onQuery={search.search}
        onChoose={walkIn.choose}
      />
    )
  }
  const serviceName = guide.data?.guide.name ?? ''
  return stage === 'questions' ? (
    <QuestionStep
      serviceName={serviceName}
      situations={asked?.situations ?? []}
      answers={asked?.answers ?? {}}
      onAnswer={walkIn.answer}
    />
  ) : (
    <PersonStep
      serviceName={serviceName}
      form={form}
      problem={walkIn.problem}
      home={home}
      onFill={walkIn.fill}
    />
  )
}

function Foot({ walkIn, wide }: { readonly walkIn: WalkIn; readonly wide: boolean }) {
  const { stage, sending, canGoOn } = walkIn
  return (
    <>
      <Button kind="quiet" onTap={walkIn.back}>
        {text.back}
      </Button>
      <Button loading={sending.busy} disabled={!canGoOn} onTap={() => void walkIn.goOn()}>
        {stage === 'person' ? text.receive : text.next}
      </Button>
      {wide && <Kbd>{staffWords.staff.column.confirmKey}</Kbd>}
    </>
  )
}

/** Digits answer the first open question; Ctrl and Enter go on. */
function keys({ stage, asked, answer, goOn }: WalkIn, close: () => void): Keymap {
  const open = asked?.situations.find(({ id }) => id === asked.open[0])
  const options = stage === 'questions' ? (open?.options ?? []) : []
  const choose = (option: string) => () => {
    if (open) answer(open.id, option)
  }
  const digits = options.map(({ id }, i) => [String(i + 1), choose(id)] as const)
  const on = () => void goOn()
  return {
    ...Object.fromEntries(digits),
    enter: stage === 'questions' ? on : undefined,
    'ctrl+enter': on,
    escape: close
  }
}
