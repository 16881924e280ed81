// What is asked before a day closes, and before it opens again.
import { Confirm } from '@/components/confirm'
import { ClosureDialog } from '@/components/office/closure-dialog'
import type { Closures } from '@/hooks/use-closures'
import { useKeys } from '@/hooks/use-keys'
import { useWide } from '@/hooks/use-wide'
import { staffWords } from '@/words/staff'

/** Over the page; nothing until it is known which day this is. */
export function ClosureDialogs({ closures }: { readonly closures: Closures }) {
  const wide = useWide()
  const today = closures.shown.data?.today
  const text = staffWords.office.closures
  useKeys({ escape: closures.cancel }, closures.form !== null, true)
  if (!today) return null
  return (
    <>
      <ClosureDialog
        wide={wide}
        today={today}
        form={closures.form}
        problem={closures.problem}
        effect={closures.effect}
        refused={closures.refused}
        busy={closures.busy}
        onFill={closures.fill}
        onYes={() => void closures.close()}
        onClose={closures.cancel}
      />
      <Confirm
        open={closures.lifting !== null}
        title={text.liftTitle}
        text={text.liftText}
        yes={text.lift}
        busy={closures.busy}
        onYes={() => void closures.lift()}
        onNo={() => closures.askLift(null)}
      />
    </>
  )
}
